package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureWish;

class WriterTrainerTest {
    @Test
    void lines_that_nobody_learned_from_get_likelier_and_the_best_epoch_is_kept() {
        List<WriterTrainer.Epoch> epochs = new ArrayList<>();
        WriterNetwork writer = TinyWriter.trainer(7)
                .train(TinyWriter.lines(), epochs::add, () -> false)
                .orElseThrow();
        double first = epochs.getFirst().tuneNll();
        WriterTrainer.Epoch best = epochs.stream()
                .filter(WriterTrainer.Epoch::best)
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(best.tuneNll()).isLessThan(first / 2);
        assertThat(epochs).extracting(WriterTrainer.Epoch::tuneNll).allMatch(nats -> nats >= best.tuneNll());
        assertThat(writer.card().metrics())
                .containsEntry("lines", 200.0)
                .containsEntry("tuneNll", best.tuneNll())
                .containsEntry("epoch", (double) best.number());
    }

    @Test
    void a_seed_always_makes_the_same_writer_and_another_seed_another() {
        WriterNetwork writer = afterFiveEpochs(7);
        WriterNetwork again = afterFiveEpochs(7);
        assertThat(again.card()).isEqualTo(writer.card());
        assertThat(again.weights()).usingRecursiveComparison().isEqualTo(writer.weights());
        assertThat(afterFiveEpochs(8).weights().get("output.W").values())
                .isNotEqualTo(writer.weights().get("output.W").values());
        PictureWish wish = TinyWriter.wish(Language.EN, "who", "place");
        assertThat(again.sketch(wish, 200, new SplittableRandom(1)))
                .isNotEmpty()
                .isEqualTo(writer.sketch(wish, 200, new SplittableRandom(1)));
    }

    @Test
    void a_word_that_came_but_once_is_not_learned() {
        List<PictureLine> lines = new ArrayList<>(TinyWriter.lines());
        lines.add(once("{who} juggles a zucchini by the window"));
        lines.add(once("{who} juggles a marmoset by the window"));
        lines.add(once("{who} juggles a theodolite by the window"));
        List<WriterTrainer.Epoch> epochs = new ArrayList<>();
        assertThat(TinyWriter.trainer(7)
                        .train(lines, epochs::add, () -> !epochs.isEmpty())
                        .orElseThrow()
                        .card()
                        .words())
                .contains("juggles")
                .doesNotContain("zucchini", "marmoset", "theodolite");
    }

    @Test
    void stopped_before_the_end_of_the_first_epoch_there_is_no_writer() {
        assertThat(TinyWriter.trainer(7).train(TinyWriter.lines(), epoch -> {}, () -> true))
                .isEmpty();
        List<WriterTrainer.Epoch> epochs = new ArrayList<>();
        assertThat(TinyWriter.trainer(7).train(TinyWriter.lines(), epochs::add, TinyWriter.asked(4)))
                .isEmpty();
        assertThat(epochs).isEmpty();
    }

    @Test
    void stopped_later_the_best_so_far_is_kept() {
        List<WriterTrainer.Epoch> epochs = new ArrayList<>();
        WriterNetwork writer = TinyWriter.trainer(7)
                .train(TinyWriter.lines(), epochs::add, () -> epochs.size() == 2)
                .orElseThrow();
        assertThat(epochs).hasSize(2);
        assertThat(writer.card().metrics()).containsEntry("epoch", 2.0);
    }

    @Test
    void from_too_few_lines_nothing_is_learned() {
        for (List<PictureLine> few : List.of(List.<PictureLine>of(), List.of(once("one"), once("one"), once("one"))))
            assertThat(TinyWriter.trainer(7).train(few, epoch -> {}, () -> false))
                    .isEmpty();
    }

    @Test
    void one_line_in_ten_is_kept_from_learning_and_lines_that_are_alike_stay_together() {
        List<PictureLine> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) lines.add(once("picture " + i));
        assertThat(lines.stream().filter(WriterMaterial::isTune).count()).isBetween(150L, 250L);
        for (PictureLine line : lines)
            assertThat(WriterMaterial.isTune(new PictureLine(
                            line.language(),
                            Happening.AIR,
                            Framing.CUTAWAY,
                            ShotSize.WIDE,
                            "tense",
                            line.text(),
                            Happening.FIND,
                            Happening.Part.ENDING)))
                    .isEqualTo(WriterMaterial.isTune(line));
    }

    private static WriterNetwork afterFiveEpochs(long seed) {
        List<WriterTrainer.Epoch> epochs = new ArrayList<>();
        return TinyWriter.trainer(seed)
                .train(TinyWriter.lines(), epochs::add, () -> epochs.size() == 5)
                .orElseThrow();
    }

    private static PictureLine once(String text) {
        return new PictureLine(
                Language.EN, Happening.WAIT, Framing.SINGLE, ShotSize.MEDIUM, null, text, null, Happening.Part.ANY);
    }
}
