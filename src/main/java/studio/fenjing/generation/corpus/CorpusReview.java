package studio.fenjing.generation.corpus;

import java.util.List;
import java.util.function.Function;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;

/** Reads a corpus as a strict colleague would: what was written twice, what films nothing, who changes name, what leans. */
public final class CorpusReview {
    private final List<CorpusRule> rules;

    public CorpusReview(Function<Language, Linguist> linguists) {
        Pictures pictures = new Pictures(linguists);
        rules = List.of(
                new EmptyPictures(pictures),
                new CastNames(pictures),
                new ShortNames(pictures),
                new Lookalikes(),
                new PetWords(pictures),
                new Proportions());
    }

    /** What every rule finds, rule after rule, each in the order of the lists. */
    public List<Finding> findings(List<ShotList> corpus) {
        return rules.stream().flatMap(rule -> rule.findings(corpus).stream()).toList();
    }
}
