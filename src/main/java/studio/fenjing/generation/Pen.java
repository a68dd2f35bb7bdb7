package studio.fenjing.generation;

import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.write.PhraseBook;
import studio.fenjing.generation.write.PictureWriter;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;

/**
 * What pictures are written with.
 *
 * @param pictures what may not be copied
 * @param sketcher the writer's network, where there is one
 */
record Pen(
        PhraseBook phrases,
        PictureIndex pictures,
        @Nullable Sketcher sketcher,
        Embedder embedder,
        Function<Language, Linguist> linguists) {
    PictureWriter writer(SceneTraits traits, Brief brief, RandomGenerator random, Set<String> used) {
        return new PictureWriter(phrases, pictures, sketcher, embedder, linguists, traits, brief, random, used);
    }
}
