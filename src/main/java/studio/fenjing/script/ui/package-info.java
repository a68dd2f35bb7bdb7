/** The screen where a script is written. */
@NullMarked
package studio.fenjing.script.ui;

import org.jspecify.annotations.NullMarked;
