package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import studio.fenjing.film.ShotList;

/**
 * Sources and pictures that were written before, word for word or nearly. What two lists share can stand in the training
 * part and in the test part, which then measures memory.
 */
final class Lookalikes implements CorpusRule {
    /** In 5,909 pictures of sixteen hands, pictures of different lists share at most 0.30 by chance. */
    private static final double PICTURES = 0.4;
    /** Inside a list a picture may answer another one on purpose: the same window, in another season. */
    private static final double RHYMES = 0.5;
    /** Sources by different hands share at most 0.14. */
    private static final double SOURCES = 0.3;
    /** A copy in which one word was changed. */
    private static final double COPIED = 0.8;
    /** Shorter texts ("he nods") may be found twice by anybody. */
    private static final int FEWEST_SHINGLES = 8;

    private static final int PICTURE_ROWS = 3;
    private static final int SOURCE_ROWS = 2;

    @Override
    public List<Finding> findings(List<ShotList> corpus) {
        List<Finding> findings = new ArrayList<>();
        Written sources = new Written("source", SOURCES, new Likeness(SOURCE_ROWS), findings);
        Written pictures = new Written("picture", PICTURES, new Likeness(PICTURE_ROWS), findings);
        for (ShotList list : corpus) {
            if (list.source() != null && !list.source().isBlank())
                sources.add(list.source(), list, Take.id(list), Shingles.of(list.source()));
            Take.of(List.of(list)).forEach(take -> {
                Set<Integer> shingles = Shingles.of(take.shot().action());
                if (shingles.size() >= FEWEST_SHINGLES) pictures.add(take.shot().action(), list, take.at(), shingles);
            });
        }
        return findings;
    }

    /** Texts of one kind, each asked for its twin as it comes. */
    private static final class Written {
        private final String kind;
        private final double least;
        private final Likeness likeness;
        private final List<Finding> findings;
        private final Map<String, String> first = new HashMap<>();
        private final List<Place> places = new ArrayList<>();

        private record Place(ShotList list, String at) {}

        Written(String kind, double least, Likeness likeness, List<Finding> findings) {
            this.kind = kind;
            this.least = least;
            this.likeness = likeness;
            this.findings = findings;
        }

        void add(String text, ShotList list, String at, Set<Integer> shingles) {
            String twin = first.putIfAbsent(Shingles.folded(text), at);
            if (twin != null) {
                findings.add(Finding.fault("%s: the same %s as %s".formatted(at, kind, twin)));
                return;
            }
            if (shingles.size() < FEWEST_SHINGLES) return;
            places.add(new Place(list, at));
            likeness.add(shingles, earlier -> places.get(earlier).list() == list ? RHYMES : least)
                    .ifPresent(found -> findings.add(finding(list, at, found)));
        }

        private Finding finding(ShotList list, String at, Likeness.Twin found) {
            Place place = places.get(found.earlier());
            boolean copied = found.verified() >= COPIED && place.list() != list;
            String text = String.format(
                    Locale.ROOT,
                    "%s: nearly the %s of %s (%.2f alike, estimated %.2f)",
                    at,
                    kind,
                    place.at(),
                    found.verified(),
                    found.estimated());
            return new Finding(copied, text);
        }
    }
}
