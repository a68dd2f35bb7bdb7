/** Screens of teams and projects. */
@NullMarked
package studio.fenjing.project.ui;

import org.jspecify.annotations.NullMarked;
