package studio.fenjing.shotlist.store;

import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.shotlist.Deed;

/**
 * What is done to a shot.
 *
 * @param old the field's stored form, or the place, before
 * @param now the field's stored form, or the place, after
 * @param base the revision that the author saw
 * @param value the whole shot after
 */
record Alteration(
        Deed deed,
        @Nullable ShotField field,
        String old,
        String now,
        @Nullable Integer base,
        Shot value) {
    static Alteration to(Shot value, Deed deed) {
        return new Alteration(deed, null, "", "", null, value);
    }

    static Alteration of(ShotField field, Shot before, Shot after, @Nullable Integer base) {
        return new Alteration(Deed.EDITED, field, field.read(before), field.read(after), base, after);
    }

    static Alteration moved(Shot value, String from, String to) {
        return new Alteration(Deed.MOVED, null, from, to, null, value);
    }
}
