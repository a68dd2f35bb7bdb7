/** The frame around every screen: main layout, sign-in, errors, navigation, security; knows all floors. */
@ApplicationModule
@NullMarked
package studio.fenjing.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
