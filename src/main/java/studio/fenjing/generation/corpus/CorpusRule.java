package studio.fenjing.generation.corpus;

import java.util.List;
import studio.fenjing.film.ShotList;

/** Something that holds for a corpus as a whole or for its lists one by one. */
interface CorpusRule {
    /** Where it does not hold, in the order of the lists. */
    List<Finding> findings(List<ShotList> corpus);
}
