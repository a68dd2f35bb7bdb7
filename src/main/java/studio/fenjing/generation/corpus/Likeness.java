package studio.fenjing.generation.corpus;

import info.debatty.java.lsh.LSH;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Finds to a text the most alike of those before it without comparing it with all of them: MinHash signatures, cut into
 * bands, of which two alike texts share at least one.
 */
final class Likeness {
    private static final int BANDS = 64;
    private static final long SEED = 20_261_125;
    /** More texts than this in one bucket are alike by a common turn of phrase; the first of them stand for all. */
    private static final int MOST_IN_BUCKET = 64;

    private final MinHash minHash;
    private final Bands bands;
    private final Map<Long, List<Integer>> buckets = new HashMap<>();
    private final List<Set<Integer>> texts = new ArrayList<>();
    private final List<int[]> signatures = new ArrayList<>();

    /**
     * The place of an earlier text.
     *
     * @param verified Jaccard similarity of the shingles: the shared among all
     * @param estimated the same, as the signatures tell it
     */
    record Twin(int earlier, double verified, double estimated) {}

    /**
     * @param rows of a band: more of them compare fewer texts and miss more; a pair that is {@code s} alike is missed with
     *     probability (1 - s^rows)^64, so 2 rows suit a threshold of 0.3 and 3 one of 0.4 (missed: 2 and 15 in 1,000)
     */
    Likeness(int rows) {
        minHash = new MinHash(BANDS * rows, Integer.MAX_VALUE, SEED);
        bands = new Bands();
    }

    /**
     * The most alike of the texts that were given before, where one is alike enough.
     *
     * @param least Jaccard similarity that counts as alike to the text at a place
     */
    Optional<Twin> add(Set<Integer> shingles, IntToDoubleFunction least) {
        int[] signature = minHash.signature(shingles);
        Set<Integer> candidates = new LinkedHashSet<>();
        int[] hashes = bands.hashSignature(signature);
        for (int band = 0; band < BANDS; band++) {
            List<Integer> bucket =
                    buckets.computeIfAbsent((long) band << Integer.SIZE | hashes[band], b -> new ArrayList<>());
            candidates.addAll(bucket);
            if (bucket.size() < MOST_IN_BUCKET) bucket.add(texts.size());
        }
        texts.add(shingles);
        signatures.add(signature);
        Twin nearest = null;
        for (int candidate : candidates) {
            double verified = jaccard(shingles, texts.get(candidate));
            if (verified < least.applyAsDouble(candidate) || (nearest != null && verified <= nearest.verified()))
                continue;
            nearest = new Twin(candidate, verified, minHash.similarity(signature, signatures.get(candidate)));
        }
        return Optional.ofNullable(nearest);
    }

    private static double jaccard(Set<Integer> one, Set<Integer> other) {
        boolean fewer = one.size() < other.size();
        Set<Integer> large = fewer ? other : one;
        long shared = (fewer ? one : other).stream().filter(large::contains).count();
        long all = one.size() + other.size() - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    private static final class Bands extends LSH {
        private static final long serialVersionUID = 1;

        Bands() {
            super(BANDS, Integer.MAX_VALUE);
        }
    }
}
