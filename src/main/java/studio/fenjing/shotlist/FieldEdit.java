package studio.fenjing.shotlist;

import studio.fenjing.film.ShotField;

/**
 * One field of one shot, changed by hand.
 *
 * @param baseRevision the revision of the shot that its author saw
 * @param old what the field held then, in its stored form
 * @param now what it shall hold: codes, words in both languages or synonyms
 */
public record FieldEdit(ShotId shot, int baseRevision, ShotField field, String old, String now) {}
