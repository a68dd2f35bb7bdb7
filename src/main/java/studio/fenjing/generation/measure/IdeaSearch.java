package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.language.Embedder;

/** Looks for each idea by the pictures made of it, among ideas of its language. */
final class IdeaSearch {
    /** By chance an idea would be found once in so many times. */
    static final int SOUGHT_AMONG = 100;

    private final Embedder embedder;
    private final List<ShotList> judged;
    private final List<ShotList> others;

    /** @param others lists whose ideas are sought among too, the first of them, until there are a hundred */
    IdeaSearch(Embedder embedder, List<ShotList> judged, List<ShotList> others) {
        this.embedder = embedder;
        this.judged = judged;
        this.others = others;
    }

    /**
     * The place of each judged idea.
     *
     * @param made of each judged list's source, in the same order
     */
    List<Integer> ranks(List<ShotList> made) {
        List<Integer> ranks = new ArrayList<>();
        for (Language language : Language.values()) {
            List<float[]> answers = new ArrayList<>();
            List<Integer> own = new ArrayList<>();
            List<float[]> ideas = new ArrayList<>();
            for (int i = 0; i < judged.size() && ideas.size() < SOUGHT_AMONG; i++) {
                if (!isIdea(judged.get(i), language)) continue;
                own.add(ideas.size());
                ideas.add(idea(judged.get(i)));
                answers.add(meaning(made.get(i), language, ideas.getLast().length));
            }
            for (ShotList other : answers.isEmpty() ? List.<ShotList>of() : others)
                if (isIdea(other, language) && ideas.size() < SOUGHT_AMONG) ideas.add(idea(other));
            ranks.addAll(Retrieval.ranks(answers, own, ideas));
        }
        return ranks;
    }

    private static boolean isIdea(ShotList list, Language language) {
        return list.sourceKind() == SourceKind.IDEA && list.language() == language && list.source() != null;
    }

    private float[] idea(ShotList list) {
        return embedder.embed(Objects.requireNonNull(list.source()), list.language());
    }

    /** The direction that all pictures point in together. */
    private float[] meaning(ShotList list, Language language, int length) {
        float[] sum = new float[length];
        for (Shot shot : list.shots().toList()) {
            float[] picture = embedder.embed(shot.action(), language);
            for (int i = 0; i < length; i++) sum[i] += picture[i];
        }
        return sum;
    }
}
