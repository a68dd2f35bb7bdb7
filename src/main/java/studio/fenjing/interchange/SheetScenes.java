package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.Scene;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.SourceKind;

/** Divides the shots of a sheet over the scenes that the headings of its source begin. */
final class SheetScenes {
    private SheetScenes() {}

    static List<Scene> of(String source, SourceKind kind, List<String> cast, List<Shot> shots) {
        List<ScreenplayElement> headings = ScreenplayReader.read(source, kind).elements().stream()
                .filter(element -> element.kind() == Kind.HEADING)
                .toList();
        if (headings.isEmpty()) return List.of(new Scene("1", null, cast, shots));
        List<Scene> scenes = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).span().start() : source.length();
            int to = i + 1 < headings.size() ? firstShotFrom(end, shots, from) : shots.size();
            String text = source.substring(i == 0 ? 0 : headings.get(i).span().start(), end);
            List<String> present = headings.size() == 1 ? cast : Mentions.of(cast, text);
            scenes.add(scene(headings.get(i), i, present, shots.subList(from, to)));
            from = to;
        }
        return scenes;
    }

    private static Scene scene(ScreenplayElement heading, int index, List<String> cast, List<Shot> shots) {
        String number = heading.sceneNumber() == null ? String.valueOf(index + 1) : heading.sceneNumber();
        return new Scene(number, heading.heading(), cast, shots);
    }

    /** The first shot of the scene that begins at an offset: it films it, or establishes it without words just before. */
    private static int firstShotFrom(int offset, List<Shot> shots, int from) {
        int first = from;
        while (first < shots.size() && !filmsFrom(offset, shots.get(first))) first++;
        while (first > from && establishes(shots.get(first - 1))) first--;
        return first;
    }

    private static boolean filmsFrom(int offset, Shot shot) {
        return !shot.spans().isEmpty() && shot.spans().getFirst().start() >= offset;
    }

    private static boolean establishes(Shot shot) {
        return shot.spans().isEmpty() && shot.framing() == Framing.ESTABLISHING;
    }
}
