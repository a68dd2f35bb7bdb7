package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Term;

/** Shot lists as plain text to be read in a terminal or a mail: aligned, a Han letter two columns wide. */
public final class ShotListText {
    private static final List<ShotField> CAMERA = List.of(
            ShotField.NUMBER,
            ShotField.SIZE,
            ShotField.FRAMING,
            ShotField.ANGLE,
            ShotField.MOVEMENT,
            ShotField.LENS,
            ShotField.SECONDS,
            ShotField.TRANSITION);
    private static final String INDENT = "      ";

    private final Language language;
    private final List<Integer> widths;
    private final StringBuilder out = new StringBuilder();

    private ShotListText(ShotList list, Language language) {
        this.language = language;
        this.widths = CAMERA.stream()
                .map(field -> Math.max(
                        width(field.in(language)),
                        list.shots()
                                .mapToInt(shot -> width(field.show(shot, language)))
                                .max()
                                .orElse(0)))
                .toList();
    }

    public static String write(ShotList list, Language language) {
        ShotListText text = new ShotListText(list, language);
        text.title(list);
        list.scenes().forEach(text::scene);
        return text.out.toString();
    }

    private void title(ShotList list) {
        String title = list.title() == null ? list.id() : list.title();
        if (title != null) line(title);
        line(
                language == Language.ZH
                        ? "%d 个镜头，%s 秒".formatted(list.shots().count(), seconds(list.seconds()))
                        : "%d shots, %s seconds".formatted(list.shots().count(), seconds(list.seconds())));
    }

    private void scene(Scene scene) {
        line("");
        line(scene.number() + ". " + heading(scene.heading()));
        if (!scene.characters().isEmpty()) line(INDENT + String.join(", ", scene.characters()));
        line("");
        row(CAMERA.stream().map(field -> field.in(language)).toList());
        scene.shots().forEach(this::shot);
    }

    private String heading(@Nullable SceneHeading heading) {
        if (heading == null) return language == Language.ZH ? "场" : "Scene";
        List<String> words = new ArrayList<>();
        if (heading.setting() != null) words.add(heading.setting().in(language));
        words.add(heading.location());
        if (heading.time() != null) words.add(heading.time().in(language));
        return String.join(" ", words);
    }

    private void shot(Shot shot) {
        row(CAMERA.stream().map(field -> field.show(shot, language)).toList());
        line(INDENT + flat(shot.action()));
        for (DialogueLine spoken : shot.dialogue()) line(INDENT + INDENT + flat(spoken.written()));
        note(ShotField.SOUND, shot.sound());
        note(ShotField.MUSIC, shot.music());
        note(ShotField.LIGHTING, shot.lighting());
        note(ShotField.NOTES, shot.notes());
    }

    private void note(Term field, @Nullable String text) {
        if (text != null)
            line(INDENT + (language == Language.ZH ? "%s：%s" : "%s: %s").formatted(field.in(language), flat(text)));
    }

    private void row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++)
            row.append(cells.get(i)).repeat(' ', Math.max(0, widths.get(i) - width(cells.get(i))) + 2);
        line(row.toString().stripTrailing());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String seconds(double seconds) {
        return java.math.BigDecimal.valueOf(Math.round(seconds * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x1100 && isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return Language.isHan(c)
                || c >= 0x3000 && c <= 0x30FF
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xAC00 && c <= 0xD7A3;
    }
}
