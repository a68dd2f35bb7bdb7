package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.generation.beat.Beat;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.beat.SpeechTime;
import studio.fenjing.generation.plan.PlannedShot;

/** What goes on while a shot runs, as far as the text says: who speaks and how, to whom, and what was just before. */
final class Moment {
    private static final Pattern NO_ASIDE = Pattern.compile(
            "(?i).*(beat|pause|cont['’]?d|continuing|more|v\\.?\\s?o\\.?|o\\.?\\s?s\\.?|o\\.?\\s?c\\.?|停顿|顿|继续|画外音|旁白|沉默)");
    private static final int LONGEST_ASIDE = 40;
    private static final double LONG_SPEECH_SECONDS = 6;
    private static final int EARSHOT = 3;

    private final List<BeatTraits> traits;
    private final List<Beat> beats;
    private final PlannedShot shot;
    private final List<String> people;
    private final List<String> subjects;
    private final List<DialogueLine> lines;

    /** @param subjects who is in the frame, the one whom the picture is about first */
    Moment(SceneTraits scene, PlannedShot shot, List<String> subjects) {
        this.shot = shot;
        this.subjects = List.copyOf(subjects);
        traits = scene.beats();
        beats = traits.stream().map(BeatTraits::beat).toList();
        people = scene.scene().people();
        lines = beats.subList(shot.from(), shot.to()).stream()
                .flatMap(beat -> beat.lines().stream())
                .toList();
    }

    boolean hasSpeech() {
        return !lines.isEmpty();
    }

    /** Whether the first of those in the frame is seen to speak. */
    boolean speaks() {
        return !own().isEmpty();
    }

    private List<DialogueLine> own() {
        return lines.stream()
                .filter(line -> !subjects.isEmpty()
                        && line.character().equals(subjects.getFirst())
                        && line.delivery() == Delivery.ON_SCREEN)
                .toList();
    }

    /** What the text directs for the first line that is seen to be spoken. */
    Optional<String> aside() {
        return own().stream()
                .map(DialogueLine::parenthetical)
                .filter(aside -> aside != null
                        && !aside.isBlank()
                        && aside.length() <= LONGEST_ASIDE
                        && !NO_ASIDE.matcher(aside).matches())
                .findFirst();
    }

    /** How it is said, or what it answers to: tags of the rules that fit. */
    List<String> tags(boolean first, boolean last) {
        List<String> tags = new ArrayList<>();
        if (speaks()) {
            tags.add(manner());
            return tags;
        }
        boolean heard = lines.stream().anyMatch(line -> !subjects.contains(line.character()));
        if (heard) tags.add("VOICE");
        else if (first && shot.isExtra()) tags.add("OPENS");
        else if (shot.from() > 0 && shot.isExtra()) before(traits.get(shot.from() - 1), last, tags);
        return tags;
    }

    private void before(BeatTraits before, boolean last, List<String> tags) {
        List<DialogueLine> spoken = before.beat().lines();
        boolean mine = !subjects.isEmpty()
                && (spoken.isEmpty()
                        ? before.people().contains(subjects.getFirst())
                        : spoken.getLast().character().equals(subjects.getFirst()));
        if (!spoken.isEmpty()) tags.add(mine ? "SPOKE" : "HEARD");
        else if (last) tags.add("CLOSES");
        else if (!mine) tags.add("SAW");
    }

    private String manner() {
        String said = own().getFirst().text().strip().replaceAll("[\"'”’」』)）]+$", "");
        boolean both = lines.stream()
                        .map(DialogueLine::character)
                        .filter(subjects::contains)
                        .distinct()
                        .count()
                > 1;
        if (both) return "BOTH";
        if (said.endsWith("?") || said.endsWith("？")) return "ASK";
        if (said.endsWith("!") || said.endsWith("！")) return "SHOUT";
        if (said.matches("(?s).*(…|\\.\\.|-|—)")) return "TRAIL";
        if (SpeechTime.seconds(own()) > LONG_SPEECH_SECONDS) return "TELL";
        boolean answers = shot.from() > 0
                && beats.get(shot.from() - 1).isSpeech()
                && !beats.get(shot.from() - 1).lines().getLast().character().equals(subjects.getFirst());
        return answers ? "ANSWER" : "PLAIN";
    }

    /** With whom the first of those in the frame has to do: who is there too, or who spoke last, or will. */
    Optional<String> to() {
        if (subjects.isEmpty()) return Optional.empty();
        String who = subjects.getFirst();
        List<String> near = new ArrayList<>(subjects);
        for (int i = shot.from() - 1; i >= Math.max(0, shot.from() - EARSHOT); i--) speakers(i, near);
        for (int i = shot.to(); i < Math.min(beats.size(), shot.to() + EARSHOT); i++) speakers(i, near);
        return near.stream()
                .filter(name -> !name.equals(who) && people.contains(name))
                .findFirst();
    }

    private void speakers(int beat, List<String> near) {
        beats.get(beat).lines().stream().map(DialogueLine::character).forEach(near::add);
    }
}
