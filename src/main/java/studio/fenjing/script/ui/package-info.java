/** The screen where a script is written. */
@NamedInterface("ui")
@NullMarked
package studio.fenjing.script.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
