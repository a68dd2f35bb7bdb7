package studio.fenjing.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/**
 * Makes words of OpenNLP's tags. Its model learned from the web, where the present tense of a script is rare: in
 * {@code A boy sits.} it sees two nouns. So a clause without a verb is looked through for one that we know.
 */
final class EnglishForms {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> BEFORE_VERB = Set.of("NOUN", "PROPN", "PRON", "ADV", "CCONJ");
    private static final Set<String> AFTER_VERB =
            Set.of("DET", "ADP", "ADV", "PRON", "PUNCT", "SCONJ", "PART", "CCONJ");

    private final Lexicon<WordClass> lexicon;
    private final Lexicon<Sense> senses;
    private final EnglishVerbs verbs;

    EnglishForms(Lexicon<WordClass> lexicon, Lexicon<Sense> senses, EnglishVerbs verbs) {
        this.lexicon = lexicon;
        this.senses = senses;
        this.verbs = verbs;
    }

    List<Word> words(String piece, List<Span> spans, String[] tokens, String[] tags, String[] lemmas) {
        findMissedNouns(tokens, tags);
        findMissedVerbs(tokens, tags);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) words.add(word(piece, spans.get(i), tokens[i], tags[i], lemmas[i]));
        return List.copyOf(words);
    }

    private void findMissedNouns(String[] tokens, String[] tags) {
        for (int i = 1; i < tokens.length; i++) {
            String form = KnownNames.lower(tokens[i]);
            if (isNoun(form) && tags[i].equals("VERB") && tags[i - 1].equals("DET")) tags[i] = "NOUN";
        }
    }

    private void findMissedVerbs(String[] tokens, String[] tags) {
        int start = 0;
        for (int i = 0; i <= tokens.length; i++) {
            if (i < tokens.length && !tags[i].equals("PUNCT") && !tags[i].equals("CCONJ")) continue;
            boolean verbless = true;
            for (int w = start; w < i; w++) verbless &= !tags[w].startsWith("VERB") && !tags[w].contains("AUX");
            for (int w = start; w < i && verbless; w++) {
                if (!isMissedVerb(tokens, tags, w)) continue;
                tags[w] = "VERB";
                verbless = false;
            }
            start = i + 1;
        }
    }

    private boolean isMissedVerb(String[] tokens, String[] tags, int i) {
        String form = KnownNames.lower(tokens[i]);
        if (!NOUNS.contains(tags[i]) || form.endsWith("ss")) return false;
        if (!form.endsWith("s")) return isMissedPlural(tokens, tags, i, form);
        boolean follows = i > 0 && BEFORE_VERB.contains(tags[i - 1]);
        // behind "…, M.D., unlocks the door" a verb may open its part; then it needs its object
        boolean opens = i > 0 && tags[i - 1].equals("PUNCT") && i + 1 < tags.length && tags[i + 1].equals("DET");
        boolean goesOn = i + 1 == tags.length || AFTER_VERB.contains(tags[i + 1]) || !isNoun(form);
        return (follows || opens) && goesOn && verbs.lemma(form).isPresent();
    }

    /** Two brothers step into the light. */
    private boolean isMissedPlural(String[] tokens, String[] tags, int i, String form) {
        boolean follows = i > 0 && tags[i - 1].equals("NOUN") && tokens[i - 1].endsWith("s");
        boolean goesOn = i + 1 < tags.length && AFTER_VERB.contains(tags[i + 1]);
        return follows && goesOn && verbs.knows(form);
    }

    private boolean isNoun(String form) {
        String one = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        for (String word : List.of(form, one)) {
            if (lexicon.is(WordClass.PERSON, word)
                    || lexicon.is(WordClass.PLACE, word)
                    || lexicon.is(WordClass.THING, word)) return true;
        }
        return false;
    }

    private Word word(String piece, Span span, String token, String tag, String lemma) {
        String form = KnownNames.lower(token);
        PartOfSpeech part = part(token, form, tag);
        String dictionaryForm = part == PartOfSpeech.VERB ? verb(form, lemma) : noun(form, lemma);
        boolean stop = part == PartOfSpeech.PUNCTUATION
                || tag.contains("AUX")
                || lexicon.is(WordClass.STOP, form)
                || lexicon.is(WordClass.STOP, dictionaryForm);
        return new Word(span.of(piece), span, part, dictionaryForm, stop);
    }

    private String verb(String form, String lemma) {
        String plain = first(form, lemma);
        return verbs.knows(plain) ? plain : verbs.lemma(form).orElse(plain);
    }

    private String noun(String form, String lemma) {
        String plain = first(form, lemma);
        if (known(plain)) return plain;
        return EnglishVerbs.stems(form).stream().filter(this::known).findFirst().orElse(plain);
    }

    private boolean known(String word) {
        return lexicon.knows(word) || senses.knows(word);
    }

    /** The model joins the lemmas of a contraction: {@code do+not}; {@code _} stands for none. */
    private static String first(String form, String lemma) {
        int plus = lemma.indexOf('+');
        String plain = KnownNames.lower(plus > 0 ? lemma.substring(0, plus) : lemma);
        return plain.isBlank() || plain.equals("_") ? form : plain;
    }

    private PartOfSpeech part(String token, String form, String tag) {
        if (!token.codePoints().anyMatch(Character::isLetterOrDigit)) return PartOfSpeech.PUNCTUATION;
        int plus = tag.indexOf('+');
        return switch (plus > 0 ? tag.substring(0, plus) : tag) {
            case "NOUN" -> PartOfSpeech.NOUN;
            case "PROPN" -> properNoun(token, form);
            case "VERB", "AUX" -> PartOfSpeech.VERB;
            case "ADJ" -> PartOfSpeech.ADJECTIVE;
            case "ADV" -> PartOfSpeech.ADVERB;
            case "PRON" -> PartOfSpeech.PRONOUN;
            case "NUM" -> PartOfSpeech.NUMBER;
            case "ADP", "CCONJ", "SCONJ", "DET", "PART" -> PartOfSpeech.FUNCTION;
            case "PUNCT" -> PartOfSpeech.PUNCTUATION;
            default -> PartOfSpeech.OTHER;
        };
    }

    private PartOfSpeech properNoun(String token, String form) {
        boolean common = lexicon.knows(form) || !Character.isUpperCase(token.codePointAt(0));
        if (lexicon.is(WordClass.PLACE, form)) return PartOfSpeech.NOUN;
        return common ? PartOfSpeech.NOUN : PartOfSpeech.PERSON;
    }
}
