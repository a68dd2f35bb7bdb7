/** The words of the trade as codes with their Chinese and English names; knows only the JDK. */
@NullMarked
package studio.fenjing.film.vocabulary;

import org.jspecify.annotations.NullMarked;
