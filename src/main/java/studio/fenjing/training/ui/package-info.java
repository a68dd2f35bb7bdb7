/** The screen of the model room. */
@NullMarked
package studio.fenjing.training.ui;

import org.jspecify.annotations.NullMarked;
