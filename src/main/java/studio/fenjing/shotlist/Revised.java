package studio.fenjing.shotlist;

import studio.fenjing.film.Shot;

/**
 * A shot as it is after something was done to it.
 *
 * @param revision its number now, the base of the next edit
 */
public record Revised(ShotId shot, int revision, Deed deed, Shot value) {}
