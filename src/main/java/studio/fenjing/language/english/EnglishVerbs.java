package studio.fenjing.language.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.WordClass;

/** Verbs that scripts use, and how to get from their forms to their lemmas where the model errs (watches → watc). */
final class EnglishVerbs {
    private final Set<String> verbs;

    EnglishVerbs(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        verbs = new HashSet<>(lexicon.all(WordClass.VERB));
        for (Sense sense : List.of(Sense.MOTION, Sense.GESTURE, Sense.LOOK, Sense.SPEECH, Sense.ARRIVAL))
            verbs.addAll(senses.all(sense));
    }

    boolean knows(String lemma) {
        return verbs.contains(lemma);
    }

    /** The verb that a form belongs to, if we know it. */
    Optional<String> lemma(String form) {
        if (verbs.contains(form)) return Optional.of(form);
        return stems(form).stream().filter(verbs::contains).findFirst();
    }

    /** What a form may be without its ending, the likeliest first. */
    static List<String> stems(String form) {
        List<String> stems = new ArrayList<>();
        if (form.endsWith("ies") || form.endsWith("ied")) stems.add(cut(form, 3) + "y");
        if (form.endsWith("s") && !form.endsWith("ss")) stems.add(cut(form, 1));
        if (form.endsWith("es")) stems.add(cut(form, 2));
        int ending = form.endsWith("ing") ? 3 : form.endsWith("ed") ? 2 : 0;
        if (ending > 0 && form.length() > ending + 1) {
            String stem = cut(form, ending);
            stems.add(stem);
            stems.add(stem + "e");
            if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) stems.add(cut(stem, 1));
        }
        return stems;
    }

    private static String cut(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }
}
