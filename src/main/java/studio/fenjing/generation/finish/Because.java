package studio.fenjing.generation.finish;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.language.word.Sense;

/** Reasons in words, in the language of the list. */
public final class Because {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;
    private final String separator;

    public Because(Language language) {
        locale = language.locale();
        words = ResourceBundle.getBundle("studio.fenjing.generation.finish.because", locale, AS_ASKED);
        separator = language == Language.ZH ? "、" : ", ";
    }

    /** What the network saw when it chose. */
    public String seen(PlannedShot shot, SceneTraits scene) {
        List<String> seen = new ArrayList<>();
        if (shot.from() == 0 && shot.isExtra()) seen.add(say("opening"));
        if (shot.from() == scene.beats().size()) seen.add(say("closing"));
        List<BeatTraits> filmed = shot.isExtra()
                ? scene.beats()
                        .subList(
                                Math.max(0, shot.from() - 1),
                                Math.max(Math.min(1, scene.beats().size()), shot.from()))
                : scene.beats().subList(shot.from(), shot.to());
        if (shot.isExtra()) seen.add(say("extra"));
        for (BeatTraits beat : filmed) {
            if (beat.beat().isSpeech())
                seen.add(say("speech", beat.beat().lines().getFirst().character()));
            if (beat.speakerChanges()) seen.add(say("speakerChanges"));
            if (beat.newPeople() > 0) seen.add(say("newPerson"));
            beat.senses().stream()
                    .sorted()
                    .map(Sense::name)
                    .map(sense -> say("sense." + sense))
                    .forEach(seen::add);
        }
        if (seen.isEmpty()) seen.add(say("plain"));
        return say(
                "seen", String.join(separator, seen.stream().distinct().limit(5).toList()));
    }

    /** A rule that stepped in. */
    public String rule(Continuity.Rule rule, boolean mended) {
        return say(mended ? "mended" : "warned", say("rule." + rule.name()));
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
