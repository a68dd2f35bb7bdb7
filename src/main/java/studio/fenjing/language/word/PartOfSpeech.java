package studio.fenjing.language.word;

/** The parts of speech that filming cares about, the same for both languages. */
public enum PartOfSpeech {
    NOUN,
    PERSON,
    PLACE,
    VERB,
    ADJECTIVE,
    ADVERB,
    PRONOUN,
    NUMBER,
    FUNCTION,
    PUNCTUATION,
    OTHER
}
