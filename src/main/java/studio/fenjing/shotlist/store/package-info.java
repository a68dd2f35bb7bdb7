/** The rows of shot lists and everything that changes them, one change at a time; {@code ShotListService} is the way in. */
@NamedInterface("store")
@NullMarked
package studio.fenjing.shotlist.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
