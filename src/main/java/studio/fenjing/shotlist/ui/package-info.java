/** The screen where a shot list is worked on. */
@NullMarked
package studio.fenjing.shotlist.ui;

import org.jspecify.annotations.NullMarked;
