package studio.fenjing.generation.beat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.Sense;

/** Understands beats: who and what they show, and where they lie in meaning. */
public final class Understanding {
    private static final Pattern NO_THING = Pattern.compile("[天时边面人们度声话事]$|[一二三四五六七八九十百千万]|\\b\\w+(ist|ists)$");
    private static final Set<Sense> NATURAL = EnumSet.of(Sense.NATURE, Sense.CROWD, Sense.BODY);

    private final Function<Language, Linguist> linguists;
    private final Embedder embedder;

    public Understanding(Function<Language, Linguist> linguists, Embedder embedder) {
        this.linguists = linguists;
        this.embedder = embedder;
    }

    public SceneTraits understand(SceneBeats scene) {
        List<BeatTraits> traits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String speaker = null;
        float[] meaning = new float[embedder.concepts()];
        for (int i = 0; i < scene.beats().size(); i++) {
            Beat beat = scene.beats().get(i);
            // Clauses share the meaning of their sentence: a clause alone says too little, and costs as much to embed.
            if (beat.opensSentence()) meaning = meaning(sentence(scene.beats(), i));
            traits.add(understand(beat, Language.of(beat.words()), scene.people(), seen, speaker, meaning));
            if (beat.isSpeech()) speaker = beat.lines().getLast().character();
        }
        return new SceneTraits(scene, traits);
    }

    /** The scene as it would be understood with another beat in the place of one; the rest is not read again. */
    public SceneTraits with(SceneTraits scene, int at, Beat other) {
        List<Beat> beats = new ArrayList<>(scene.scene().beats());
        beats.set(at, other);
        Set<String> seen = new HashSet<>();
        String speaker = null;
        for (int i = 0; i < at; i++) {
            seen.addAll(scene.beats().get(i).people());
            if (beats.get(i).isSpeech())
                speaker = beats.get(i).lines().getLast().character();
        }
        int first = at;
        while (first > 0 && !beats.get(first).opensSentence()) first--;
        // Where no word is left there is nothing to mean, and no language to be told.
        String sentence = sentence(beats, first);
        float[] meaning = hasWords(sentence) ? meaning(sentence) : new float[embedder.concepts()];
        Language language = hasWords(other.words())
                ? Language.of(other.words())
                : scene.beats().get(at).language();
        List<BeatTraits> traits = new ArrayList<>(scene.beats());
        for (int i = first; i < beats.size() && (i == first || !beats.get(i).opensSentence()); i++)
            traits.set(
                    i,
                    i == at
                            ? understand(other, language, scene.scene().people(), seen, speaker, meaning)
                            : traits.get(i).meaning(meaning));
        SceneBeats of = scene.scene();
        return new SceneTraits(new SceneBeats(of.number(), of.heading(), of.people(), beats), traits);
    }

    private BeatTraits understand(
            Beat beat,
            Language language,
            List<String> people,
            Set<String> seen,
            @Nullable String speaker,
            float[] meaning) {
        Linguist linguist = linguists.apply(language);
        Set<String> present = new LinkedHashSet<>();
        List<String> places = new ArrayList<>();
        List<String> things = new ArrayList<>();
        for (Mention mention : linguist.mentions(beat.picture(), people)) {
            switch (mention.kind()) {
                case PERSON -> {
                    String name = Appellation.known(mention.text(), people);
                    if (people.contains(name)) present.add(name);
                }
                case PLACE -> places.add(mention.text());
                case THING -> thing(mention.text(), linguist).ifPresent(things::add);
            }
        }
        // What surely is a thing before what may be none: a piano before a shift.
        things.sort(Comparator.comparing(thing -> !isSurelyThing(thing, linguist)));
        beat.lines().stream()
                .filter(line -> line.delivery() == Delivery.ON_SCREEN && !Cast.isBareVoice(line.character()))
                .map(DialogueLine::character)
                .filter(name -> !name.isBlank())
                .forEach(present::add);
        int unseen = (int) present.stream().filter(seen::add).count();
        String speaks = beat.isSpeech() ? beat.lines().getFirst().character() : null;
        return new BeatTraits(
                beat,
                language,
                linguist.senses(linguist.words(beat.words())),
                List.copyOf(present),
                places,
                things,
                meaning,
                SpeechTime.seconds(beat.lines()),
                unseen,
                speaks != null && speaker != null && !speaks.equals(speaker),
                speaks != null && speaks.equals(speaker));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What can be held up to the camera: 穿着雨靴 are boots; 人人 and 下雨天 are no things. */
    private static Optional<String> thing(String named, Linguist linguist) {
        String thing = named.replaceFirst("^\\p{IsHan}{1,3}[着了过]", "");
        boolean doubled = thing.length() == 2 && thing.charAt(0) == thing.charAt(1);
        if (thing.isBlank() || doubled || NO_THING.matcher(thing).find()) return Optional.empty();
        boolean made = linguist.senses(linguist.words(thing)).stream().noneMatch(NATURAL::contains);
        return made || Language.of(thing) == Language.EN ? Optional.of(thing) : Optional.empty();
    }

    private static boolean isSurelyThing(String named, Linguist linguist) {
        Set<Sense> senses = linguist.senses(linguist.words(named));
        return senses.contains(Sense.THING) || senses.contains(Sense.MACHINE);
    }

    private static String sentence(List<Beat> beats, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < beats.size(); i++) {
            words.append(beats.get(i).words());
            if (beats.get(i).closesSentence()) break;
            words.append(' ');
        }
        return words.toString();
    }

    /** Where words lie in the space that both languages share; in its middle where there are none. */
    public float[] meaning(String sentence) {
        return sentence.isBlank() ? new float[embedder.concepts()] : embedder.place(sentence, Language.of(sentence));
    }
}
