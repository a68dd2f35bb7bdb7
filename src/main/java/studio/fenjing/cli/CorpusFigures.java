package studio.fenjing.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.corpus.Lengths;
import studio.fenjing.generation.plan.CorpusPart;

/** What a corpus holds, counted, as the last part of its card. */
record CorpusFigures(List<ShotList> corpus) {
    /** Everything from this line on in a card is counted, not written. */
    static final String HEADING = "## Figures";

    private static final Comparator<Map.Entry<String, Integer>> BY_NUMBER = Map.Entry.comparingByKey();
    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(BY_NUMBER);

    CorpusFigures {
        corpus = List.copyOf(corpus);
    }

    String markdown() {
        StringBuilder card = new StringBuilder(HEADING).append("\n\n");
        counts(card);
        shares(card, "genre (a list may have two)", "lists", corpus, MOST_FIRST, ShotList::genre);
        numbers(card, "scenes a list", "lists", corpus, list -> list.scenes().size());
        numbers(card, "people who speak in a list", "lists", corpus, CorpusFigures::speakers);
        List<Shot> shots = shots(corpus);
        numbers(
                card,
                "lines spoken in a shot",
                "shots",
                shots,
                shot -> shot.dialogue().size());
        words(card, "size", shots, Shot::size);
        words(card, "framing", shots, Shot::framing);
        words(card, "angle", shots, Shot::angle);
        words(card, "movement", shots, Shot::movement);
        words(card, "transition", shots, Shot::transition);
        lengths(card);
        return card.toString();
    }

    private void counts(StringBuilder card) {
        card.append("| | lists | scenes | shots | shots a list | lines spoken |\n|---|---|---|---|---|---|\n");
        count(card, "all", list -> true);
        for (Language language : Language.values()) count(card, language.code(), list -> list.language() == language);
        for (SourceKind kind : SourceKind.values()) count(card, kind.name(), list -> list.sourceKind() == kind);
        for (CorpusPart part : CorpusPart.values())
            count(card, part.name().toLowerCase(Locale.ROOT), list -> CorpusPart.of(id(list)) == part);
    }

    private void count(StringBuilder card, String name, Predicate<ShotList> which) {
        List<ShotList> lists = corpus.stream().filter(which).toList();
        int scenes = lists.stream().mapToInt(list -> list.scenes().size()).sum();
        List<Shot> shots = shots(lists);
        int lines = shots.stream().mapToInt(shot -> shot.dialogue().size()).sum();
        card.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f | %d |\n",
                name,
                lists.size(),
                scenes,
                shots.size(),
                lists.isEmpty() ? 0 : (double) shots.size() / lists.size(),
                lines));
    }

    private static <T> void numbers(
            StringBuilder card, String what, String unit, List<T> things, ToIntFunction<T> number) {
        shares(card, what, unit, things, BY_NUMBER, thing -> List.of(String.valueOf(number.applyAsInt(thing))));
    }

    private static void words(StringBuilder card, String what, List<Shot> shots, Function<Shot, Enum<?>> word) {
        shares(
                card,
                what,
                "shots",
                shots,
                MOST_FIRST,
                shot -> List.of(word.apply(shot).name()));
    }

    /** How many things have each word, and which share of them. */
    private static <T> void shares(
            StringBuilder card,
            String what,
            String unit,
            List<T> things,
            Comparator<Map.Entry<String, Integer>> order,
            Function<T, List<String>> words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (T thing : things) words.apply(thing).forEach(word -> counts.merge(word, 1, Integer::sum));
        card.append("\n| %s | %s | share |\n|---|---|---|\n".formatted(what, unit));
        counts.entrySet().stream()
                .sorted(order)
                .forEach(entry -> card.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f %% |\n",
                        entry.getKey(),
                        entry.getValue(),
                        100.0 * entry.getValue() / things.size())));
    }

    private void lengths(StringBuilder card) {
        card.append("\n| seconds a shot | shots | shortest | mean | median | longest | deviation | deviation / mean"
                + " | skewness of logarithms |\n|---|---|---|---|---|---|---|---|---|\n");
        length(card, "all", list -> true);
        for (Language language : Language.values()) length(card, language.code(), list -> list.language() == language);
        for (Pace pace : Pace.values()) length(card, pace.name(), list -> list.pace() == pace);
        long fitted = corpus.stream()
                .filter(list -> Lengths.lognormal(list.shots().toList()))
                .count();
        card.append(String.format(
                Locale.ROOT,
                "\nA lognormal fits the lengths better than a normal does in %d of %d lists (%.0f %%), and %s all shots together.\n",
                fitted,
                corpus.size(),
                corpus.isEmpty() ? 0 : 100.0 * fitted / corpus.size(),
                Lengths.lognormal(shots(corpus)) ? "for" : "not for"));
    }

    private void length(StringBuilder card, String name, Predicate<ShotList> which) {
        Lengths lengths = Lengths.of(shots(corpus.stream().filter(which).toList()));
        card.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.2f | %.1f | %.0f | %.2f | %.2f | %.2f |\n",
                name,
                lengths.shots(),
                lengths.shortest(),
                lengths.mean(),
                lengths.median(),
                lengths.longest(),
                lengths.deviation(),
                lengths.spread(),
                lengths.skew()));
    }

    private static List<Shot> shots(List<ShotList> lists) {
        return lists.stream().flatMap(ShotList::shots).toList();
    }

    private static int speakers(ShotList list) {
        Stream<DialogueLine> lines = list.shots().flatMap(shot -> shot.dialogue().stream());
        return (int) lines.map(DialogueLine::character).distinct().count();
    }

    private static String id(ShotList list) {
        return list.id() == null ? "" : list.id();
    }
}
