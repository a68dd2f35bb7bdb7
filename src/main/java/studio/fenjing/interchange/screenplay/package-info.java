/** What the lines of a script are: headings, cues, speeches, action, transitions. */
@NullMarked
package studio.fenjing.interchange.screenplay;

import org.jspecify.annotations.NullMarked;
