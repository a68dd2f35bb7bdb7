package studio.fenjing.generation.beat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.Transition;
import studio.fenjing.language.Linguist;

/** Reads a screenplay as scenes of beats; no word of action or speech is left out, none is filmed twice. */
public final class BeatReader {
    /** A speech longer than this is cut at a sentence end, so that a listener can be seen. */
    static final double LONGEST_SPEECH_SECONDS = 14;

    private final Function<Language, Linguist> linguists;

    public BeatReader(Function<Language, Linguist> linguists) {
        this.linguists = linguists;
    }

    public List<SceneBeats> read(Screenplay screenplay) {
        return new Reading(screenplay).scenes();
    }

    /** One pass over the elements. */
    private final class Reading {
        private final Screenplay screenplay;
        private final List<SceneBeats> scenes = new ArrayList<>();
        private final Set<String> speakers = new LinkedHashSet<>();
        private List<Beat> beats = new ArrayList<>();
        private @Nullable SceneHeading heading;
        private @Nullable ScreenplayElement headingElement;
        private @Nullable String number;
        private @Nullable ScreenplayElement cue;
        private @Nullable ScreenplayElement parenthetical;
        private @Nullable Transition transition;
        private boolean cueOpen;

        Reading(Screenplay screenplay) {
            this.screenplay = screenplay;
            screenplay.elements().stream()
                    .filter(element -> element.kind() == Kind.CUE)
                    .map(ScreenplayElement::text)
                    .forEach(speakers::add);
        }

        List<SceneBeats> scenes() {
            screenplay.elements().forEach(this::take);
            close();
            return scenes;
        }

        private void take(ScreenplayElement element) {
            switch (element.kind()) {
                case HEADING -> {
                    close();
                    heading = element.heading();
                    headingElement = element;
                    number = element.sceneNumber();
                }
                case ACTION, CENTERED, LYRICS -> action(element);
                case CUE -> {
                    cue = element;
                    cueOpen = true;
                    parenthetical = null;
                }
                case PARENTHETICAL -> parenthetical = element;
                case DIALOGUE -> speech(element);
                case TRANSITION -> transition = transition(element.text());
                case TITLE_PAGE, SECTION, SYNOPSIS, PAGE_BREAK, NOTE, BONEYARD -> {}
            }
        }

        private void action(ScreenplayElement element) {
            String source = element.span().of(screenplay.text());
            Linguist linguist = linguists.apply(Language.of(source));
            int offset = element.span().start();
            for (Span sentence : linguist.sentences(source)) {
                List<Span> clauses = linguist.clauses(sentence.of(source));
                for (int i = 0; i < clauses.size(); i++) {
                    Span clause = clauses.get(i);
                    Span place = new Span(
                            offset + sentence.start() + clause.start(), offset + sentence.start() + clause.end());
                    if (clause.isEmpty()) continue;
                    add(new Beat(
                            place,
                            tidy(place.of(screenplay.text())),
                            List.of(),
                            i == 0,
                            i == clauses.size() - 1,
                            transition));
                }
            }
        }

        private void speech(ScreenplayElement element) {
            ScreenplayElement speaker = cue;
            String name = speaker == null ? "" : speaker.text();
            Delivery delivery = speaker == null || speaker.delivery() == null ? Delivery.ON_SCREEN : speaker.delivery();
            int start = element.span().start();
            if (speaker != null && cueOpen) start = speaker.span().start();
            else if (parenthetical != null) start = parenthetical.span().start();
            List<Span> parts = parts(element);
            for (int i = 0; i < parts.size(); i++) {
                Span part = parts.get(i);
                String text = parts.size() == 1
                        ? element.text()
                        : part.of(screenplay.text()).strip();
                String aside = i == 0 && parenthetical != null ? bare(parenthetical.text()) : null;
                add(new Beat(
                        i == 0 ? new Span(Math.min(start, part.start()), part.end()) : part,
                        "",
                        List.of(new DialogueLine(name, text, aside, delivery)),
                        i == 0,
                        i == parts.size() - 1,
                        transition));
            }
            cueOpen = false;
            parenthetical = null;
        }

        private List<Span> parts(ScreenplayElement element) {
            if (SpeechTime.seconds(element.text()) <= LONGEST_SPEECH_SECONDS) return List.of(element.span());
            String source = element.span().of(screenplay.text());
            List<Span> parts = new ArrayList<>();
            int offset = element.span().start();
            for (Span sentence : linguists.apply(Language.of(source)).sentences(source)) {
                Span place = new Span(offset + sentence.start(), offset + sentence.end());
                Span last = parts.isEmpty() ? null : parts.getLast();
                if (last != null && SpeechTime.seconds(last.to(place).of(screenplay.text())) <= LONGEST_SPEECH_SECONDS)
                    parts.set(parts.size() - 1, last.to(place));
                else parts.add(place);
            }
            return parts.isEmpty() ? List.of(element.span()) : parts;
        }

        private void add(Beat beat) {
            beats.add(beat);
            transition = null;
        }

        private void close() {
            if (beats.isEmpty()) {
                if (headingElement == null) return;
                // A heading alone is still a place that can be shown.
                String place = heading == null ? headingElement.text() : heading.location();
                add(new Beat(headingElement.span(), place, List.of(), true, true, transition));
            }
            Cast cast = new Cast(linguists, speakers, screenplay);
            List<String> people = cast.of(beats);
            List<Beat> read = beats;
            if (screenplay.kind() != SourceKind.SCREENPLAY) {
                read = new QuotedSpeech(new Attribution(linguists, people)).read(beats);
                people = Cast.withSpeakers(people, read);
            }
            scenes.add(
                    new SceneBeats(number == null ? String.valueOf(scenes.size() + 1) : number, heading, people, read));
            beats = new ArrayList<>();
            heading = null;
            headingElement = null;
            number = null;
        }
    }

    private static String bare(String parenthetical) {
        return parenthetical.replaceAll("^[(（]|[)）]$", "").strip();
    }

    private static String tidy(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static @Nullable Transition transition(String text) {
        String word = text.toLowerCase(Locale.ROOT)
                .replaceAll("(\\bto\\b)?[:：.。()（）至]+\\s*$", "")
                .replaceAll("^[(（>]+", "")
                .replace("切至", "切")
                .strip();
        return Terms.of(Transition.class).read(word).map(Terms.Reading::term).orElse(null);
    }
}
