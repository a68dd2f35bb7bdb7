package studio.fenjing.language.word;

/** What the word lists of a language tell apart. */
public enum WordClass {
    PERSON,
    PLACE,
    THING,
    ABSTRACT,
    MODIFIER,
    STOP,
    VERB,
    NAMELESS
}
