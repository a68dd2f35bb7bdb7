package studio.fenjing.project;

/** The colours that a person works in. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
