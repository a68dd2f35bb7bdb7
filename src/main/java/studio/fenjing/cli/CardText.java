package studio.fenjing.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.Recipe;
import studio.fenjing.generation.dl4j.word.WriterCard;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Evaluation;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.plan.CorpusPart;

/**
 * The card of a trained model: what it learned from, how, how good it is, and what it is not.
 *
 * @param writer absent where the model has no writer's network
 */
record CardText(
        String name,
        List<ShotList> corpus,
        Recipe recipe,
        Learning learning,
        @Nullable WriterCard writer,
        Evaluation test) {
    static final String PICTURE = "sweep.svg";
    static final String WRITERS_PICTURE = "writer-sweep.svg";

    private static final String WON =
            "The game won: its curve lies above likelihood's wherever both can be compared, so its weights are these.";
    private static final String LOST =
            "The game did not win: its curve does not lie above likelihood's everywhere, so these weights are likelihood's.";

    CardText {
        corpus = List.copyOf(corpus);
    }

    String markdown() {
        StringBuilder card = new StringBuilder("# ").append(name).append("\n\n");
        Contest contest = learning.contest();
        boolean won = contest != null && contest.adversarialWins();
        card.append("%d planners that plan together (each: dense, LSTM, softmax over the camera's words), %s%n"
                .formatted(
                        recipe.networks(),
                        writer == null ? "and the writer's phrases," : "a writer (LSTM over words) and its phrases,"));
        String game =
                contest == null ? "" : won ? " and then in an adversarial game" : "; the critic of an adversarial game";
        card.append("trained by maximum likelihood%s.\n\n".formatted(game));
        card.append("## What it learned from\n\n");
        card.append("| part | lists | scenes | shots | Chinese |\n|---|---|---|---|---|\n");
        for (CorpusPart part : CorpusPart.values()) card.append(part(part));
        card.append("\nWritten by us for this. The test part was not looked at while tuning.\n\n");
        card.append("## How\n\n`fenjing train models/corpus --out DIR --seed ")
                .append(recipe.seed())
                .append(contest == null ? "" : " --adversarial")
                .append("`\n\n");
        card.append(recipe).append("\n\n");
        card.append("## How good, on the test part\n\n`fenjing evaluate models/corpus --part test --model DIR`\n\n");
        card.append("| measure | value |\n|---|---|\n");
        row(card, "NLL a token, nats", test.nll());
        row(card, "NLL of the unigram", test.nllUnigram());
        row(card, "NLL of the bigram", test.nllBigram());
        row(card, "NLL of the nearest scene", test.nllNearest());
        rows(card, "agrees with the director, first guess: ", test.top1());
        rows(card, "agrees with the director, first three: ", test.top3());
        rows(card, "Jensen-Shannon divergence, bits: ", test.jsd());
        row(card, "a classifier tells generated from real (0.5 is perfect)", test.classifierAccuracy());
        rows(card, "continuity faults per 100 shots: ", test.faultsPer100());
        row(card, "dialogue coverage", test.dialogueCoverage());
        row(card, "pictures without source words that share six words in a row with the corpus", test.copyRate());
        row(card, "self-BLEU-4 of generated pictures", test.selfBleu().getOrDefault("4", Double.NaN));
        row(card, "self-BLEU-4 of people's pictures", test.selfBleuReal().getOrDefault("4", Double.NaN));
        row(card, "Fréchet distance of the pictures' meanings", test.frechet());
        row(card, "ideas found again among a hundred by generated pictures", test.ideaFound());
        row(card, "ideas found again among a hundred by people's pictures", test.ideaFoundReal());
        if (writer != null) card.append(writing(writer));
        if (contest != null) card.append(game(contest));
        card.append("\n## What it is not\n\n");
        card.append("It has seen little: %d scenes. Its lenses and transitions are close to habit. Pictures that the%n"
                .formatted(scenes(CorpusPart.TRAIN)));
        card.append(
                writer == null
                        ? "text has no words for are filled phrases, not inventions. An idea gets frames, not a story.\n"
                        : """
                        text has no words for are said by a small network: plain, now and then odd, without cause and effect. An idea gets a beginning,
                        a turn and an end by happenings that are drawn, not by a plot that is understood.
                        """);
        return card.toString();
    }

    private String writing(WriterCard card) {
        StringBuilder text = new StringBuilder("\n## The writer\n\n");
        text.append(
                "An LSTM over %,d words, trained on %,.0f picture lines (`lines/` of the corpus), one in ten held out:%n"
                        .formatted(card.words().size() - card.signs(), card.metric("lines")));
        text.append(
                "%.3f nats a word there after epoch %.0f of %d. It writes what a text has no words for, above all in ideas.%n"
                        .formatted(
                                card.metric("tuneNll"),
                                card.metric("epoch"),
                                learning.writing().size()));
        Learning.WritersGame game = learning.writersGame();
        if (game == null) return text.toString();
        text.append("%n![Quality against diversity of both](%s)%n".formatted(WRITERS_PICTURE));
        text.append(
                "%nIts own game, %d rounds, %s at %d of %d degrees of variety above likelihood's curve, by %.4f on average.%n"
                        .formatted(
                                game.rounds().size(),
                                game.contest().adversarialWins() ? "won:" : "did not win:",
                                game.contest().placesWon(),
                                game.contest().places(),
                                game.contest().meanLead()));
        text.append(
                "Its discriminator judges drafts: it is right about %.1f %% of lines and drafts that it has not seen. Of the%n"
                        .formatted(100 * card.metric("criticAccuracy")));
        text.append("writer's drafts for held out lines %.1f %% are a line that it learned, word for word.%n"
                .formatted(100 * card.metric("copies")));
        return text.toString();
    }

    private String game(Contest contest) {
        StringBuilder text = new StringBuilder("\n## Likelihood or the game\n\n");
        text.append("![Quality against diversity of both](%s)\n\n".formatted(PICTURE));
        text.append(contest.adversarialWins() ? WON : LOST);
        text.append(" Compared at the same diversity it is above at %d of %d places, by %.4f on average."
                .formatted(contest.placesWon(), contest.places(), contest.meanLead()));
        text.append(" %d rounds; on the tune part, shots being words.%n%n"
                .formatted(learning.rounds().size()));
        text.append(
                "| temperature | likelihood: quality | diversity | game: quality | diversity |\n|---|---|---|---|---|\n");
        for (double temperature : Sweep.TEMPERATURES)
            text.append("| %.1f |%s%s%n"
                    .formatted(
                            temperature,
                            cells(contest.likelihood(), temperature),
                            cells(contest.adversarial(), temperature)));
        text.append("| area, each over its own span | %.4f | | %.4f | |%n"
                .formatted(contest.likelihood().area(), contest.adversarial().area()));
        return text.append("\nThe discriminator of the game is kept as the critic.\n")
                .toString();
    }

    private static String cells(Sweep sweep, double temperature) {
        return sweep.points().stream()
                .filter(point -> point.temperature() == temperature)
                .map(point -> " %.4f | %.4f |".formatted(point.quality(), point.diversity()))
                .findFirst()
                .orElse(" | |");
    }

    private List<ShotList> lists(CorpusPart part) {
        return corpus.stream().filter(list -> CorpusPart.of(list) == part).toList();
    }

    private int scenes(CorpusPart part) {
        return lists(part).stream().mapToInt(list -> list.scenes().size()).sum();
    }

    private String part(CorpusPart part) {
        List<ShotList> lists = lists(part);
        long shots = lists.stream().flatMap(ShotList::shots).count();
        long chinese =
                lists.stream().filter(list -> list.language() == Language.ZH).count();
        return "| %s | %d | %d | %d | %d lists |%n"
                .formatted(part.name().toLowerCase(Locale.ROOT), lists.size(), scenes(part), shots, chinese);
    }

    private static void rows(StringBuilder card, String measure, Map<String, Double> values) {
        values.forEach((key, value) -> row(card, measure + key, value));
    }

    private static void row(StringBuilder card, String measure, double value) {
        card.append("| %s | %.4f |%n".formatted(measure, value));
    }
}
