package studio.fenjing.language;

/** What the word lists of a language tell apart. */
enum WordClass {
    PERSON,
    PLACE,
    THING,
    ABSTRACT,
    MODIFIER,
    STOP,
    VERB,
    NAMELESS
}
