package studio.fenjing.generation.plan;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import studio.fenjing.film.ShotList;

/** The part of a corpus that a scene belongs to for good: 80 % train, 10 % tune, 10 % test, by hash of its id. */
public enum CorpusPart {
    TRAIN,
    TUNE,
    TEST;

    /** A list without an id is to learn from. */
    public static CorpusPart of(ShotList list) {
        return of(list.id() == null ? "" : list.id());
    }

    public static CorpusPart of(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        long share = hash.getValue() % 10;
        return share == 8 ? TUNE : share == 9 ? TEST : TRAIN;
    }
}
