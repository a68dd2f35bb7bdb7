package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.PlannedShot;

/** Writes what the pictures of one scene show; remembers what it has used. */
public final class PictureWriter {
    private final PhraseBook book;
    private final SceneTraits traits;
    private final Brief brief;
    private final RandomGenerator random;
    private final Set<String> used = new HashSet<>();

    /**
     * What a shot shows.
     *
     * @param phrase the learned phrase that it was made from; absent where the words are the source's own
     */
    public record Picture(
            String text, List<String> subjects, @Nullable Phrase phrase) {
        public Picture {
            subjects = List.copyOf(subjects);
        }
    }

    public PictureWriter(PhraseBook book, SceneTraits traits, Brief brief, RandomGenerator random) {
        this.book = book;
        this.traits = traits;
        this.brief = brief;
        this.random = random;
    }

    public Picture write(PlannedShot shot, boolean first, boolean last) {
        List<BeatTraits> filmed = traits.beats().subList(shot.from(), shot.to());
        String own = own(filmed, brief.language());
        List<String> subjects = subjects(shot, filmed);
        if (!own.isEmpty()) return new Picture(own, subjects, null);
        Phrase.Use use = !shot.isExtra()
                ? Phrase.Use.SPEECH
                : first ? Phrase.Use.OPENING : last ? Phrase.Use.CLOSING : Phrase.Use.BETWEEN;
        return learned(shot, use, subjects).orElseGet(() -> new Picture(plain(shot, subjects), subjects, null));
    }

    /** The source's own words, clause after clause. */
    private static String own(List<BeatTraits> filmed, Language language) {
        return filmed.stream()
                .map(beat -> beat.beat().picture())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(language == Language.ZH ? "" : " "))
                .replaceAll("[，,、;；:：—\\s]+$", "");
    }

    /** Who is in the frame: as many of the beat's people as it holds, whoever speaks first. */
    private List<String> subjects(PlannedShot shot, List<BeatTraits> filmed) {
        Set<String> present = new LinkedHashSet<>();
        filmed.forEach(beat -> present.addAll(beat.people()));
        List<String> people = new ArrayList<>(present);
        if (shot.framing() == Framing.INSERT
                || shot.framing() == Framing.CUTAWAY
                || shot.framing() == Framing.ESTABLISHING) return present.isEmpty() ? List.of() : people;
        int held = switch (shot.framing()) {
            case SINGLE, POINT_OF_VIEW -> 1;
            case TWO_SHOT, OVER_THE_SHOULDER -> 2;
            default -> Integer.MAX_VALUE;
        };
        if (shot.isExtra() || people.isEmpty()) people.addAll(0, nearby(shot, people));
        for (String other : traits.scene().people())
            if (people.size() < Math.min(held, 2) && held > 1 && !people.contains(other)) people.add(other);
        return people.stream().distinct().limit(Math.max(held, present.size())).toList();
    }

    /** Without words of its own a shot is on the listener: who was there but did not just speak. */
    private List<String> nearby(PlannedShot shot, List<String> known) {
        List<String> near = new ArrayList<>();
        int from = Math.max(0, shot.from() - 2);
        for (BeatTraits beat :
                traits.beats().subList(from, Math.min(traits.beats().size(), shot.from() + 1)))
            beat.people().stream().filter(name -> !near.contains(name)).forEach(near::add);
        String speaker = shot.from() > 0
                        && traits.beats().get(shot.from() - 1).beat().isSpeech()
                ? traits.beats().get(shot.from() - 1).beat().lines().getLast().character()
                : "";
        List<String> everybody = new ArrayList<>(near.isEmpty() ? traits.scene().people() : near);
        everybody.sort(Comparator.comparing(name -> name.equals(speaker)));
        everybody.removeAll(known);
        return everybody;
    }

    private Optional<Picture> learned(PlannedShot shot, Phrase.Use use, List<String> subjects) {
        Map<String, String> names = new HashMap<>();
        if (!subjects.isEmpty()) names.put("who", subjects.get(0));
        if (subjects.size() > 1) names.put("other", subjects.get(1));
        thing(shot).ifPresent(thing -> names.put("thing", thing));
        traits.places().stream().findFirst().ifPresent(place -> names.put("place", place));
        int beside = Math.clamp(
                shot.from() - (shot.from() > 0 && shot.isExtra() ? 1 : 0),
                0,
                traits.beats().size() - 1);
        PhraseBook.Wish wish = new PhraseBook.Wish(
                brief.language(),
                use,
                shot.size(),
                shot.framing(),
                brief.genre(),
                brief.mood(),
                names.keySet(),
                traits.beats().get(beside).meaning());
        return book.choose(wish, used, random).stream()
                .filter(phrase -> suits(phrase, shot, use))
                .findFirst()
                .map(phrase -> {
                    used.add(phrase.text());
                    return new Picture(filled(phrase, names), subjects, phrase);
                });
    }

    /** A phrase of faces for a frame of faces, one of things for an insert: else the words would fight the columns. */
    private static boolean suits(Phrase phrase, PlannedShot shot, Phrase.Use use) {
        boolean detail = shot.framing() == Framing.INSERT || shot.framing() == Framing.CUTAWAY;
        boolean place = shot.framing() == Framing.ESTABLISHING;
        if (place) return phrase.slots().contains("place") || phrase.framing() == Framing.ESTABLISHING;
        if (detail) return phrase.framing() == Framing.INSERT || phrase.framing() == Framing.CUTAWAY;
        return phrase.framing() != Framing.INSERT
                && phrase.framing() != Framing.CUTAWAY
                && phrase.framing() != Framing.ESTABLISHING
                && (use != Phrase.Use.SPEECH || phrase.slots().contains("who"))
                && Math.abs(phrase.size().ordinal() - shot.size().ordinal()) <= 3;
    }

    private Optional<String> thing(PlannedShot shot) {
        for (int beat = Math.min(shot.to(), traits.beats().size()) - 1; beat >= 0; beat--) {
            List<String> things = traits.beats().get(beat).things();
            if (!things.isEmpty()) return Optional.of(things.getFirst());
        }
        return traits.things().stream().findFirst();
    }

    private String filled(Phrase phrase, Map<String, String> names) {
        String text = phrase.text();
        for (Map.Entry<String, String> name : names.entrySet())
            text = text.replace("{" + name.getKey() + "}", name(name.getKey(), name.getValue()));
        if (brief.language() == Language.EN && !text.isEmpty())
            text = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return text;
    }

    /** Names as they are read in running text: not MARA, and a common noun with its article. */
    private String name(String slot, String name) {
        if (brief.language() == Language.ZH) return name;
        String read = name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 2 ? titled(name) : name;
        boolean proper = Character.isUpperCase(read.charAt(0)) && !slot.equals("place") && !slot.equals("thing");
        return proper || read.matches("(?i)(the|a|an|his|her|their|my|our|your) .*") ? read : "the " + lower(read);
    }

    private static String lower(String read) {
        return read.length() > 1 && Character.isLowerCase(read.charAt(read.length() - 1))
                ? Character.toLowerCase(read.charAt(0)) + read.substring(1)
                : read;
    }

    private static String titled(String name) {
        StringBuilder titled = new StringBuilder();
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" "))
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return titled.toString();
    }

    /** What can be said of any frame without inventing anything. */
    private String plain(PlannedShot shot, List<String> subjects) {
        Language language = brief.language();
        String who = subjects.stream()
                .limit(3)
                .map(name -> name("who", name))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        if (!who.isEmpty()) return who;
        return thing(shot)
                .map(thing -> name("thing", thing))
                .or(() -> traits.places().stream().findFirst())
                .orElseGet(() -> shot.framing().in(language));
    }
}
