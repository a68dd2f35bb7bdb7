/** Why the shots of a stored list are as they are, and how good the list is: asked of the network that serves. */
@NamedInterface("why")
@NullMarked
package studio.fenjing.shotlist.why;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
