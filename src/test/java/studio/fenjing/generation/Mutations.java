package studio.fenjing.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.interchange.ScreenplayReader;

/** Texts as nobody meant to write them: the corpus with lines dropped, doubled, swapped or without their marks. */
public final class Mutations {
    public static final int COUNT = 200;

    /** Few sources, many mutations: a sentence that was embedded once is remembered. */
    private static final int EVERY = 4;

    private Mutations() {}

    /** The same ones in every run. */
    public static Stream<Screenplay> screenplays() {
        List<ShotList> corpus = LoadedEngine.corpus();
        Random random = new Random(11);
        return Stream.generate(() -> mutated(source(corpus.get(random.nextInt(corpus.size() / EVERY) * EVERY)), random))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .limit(COUNT)
                .map(ScreenplayReader::read);
    }

    private static String source(ShotList list) {
        return LoadedEngine.screenplay(list).text();
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i <= random.nextInt(3); i++) {
            int line = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.add(line, lines.get(line));
                case 1 -> {
                    String other = lines.set(random.nextInt(lines.size()), lines.get(line));
                    lines.set(line, other);
                }
                case 2 -> lines.set(line, lines.get(line).replaceAll("[\\p{P}\\p{S}]", ""));
                default -> {
                    if (lines.size() > 1) lines.remove(line);
                }
            }
        }
        return String.join("\n", lines);
    }
}
