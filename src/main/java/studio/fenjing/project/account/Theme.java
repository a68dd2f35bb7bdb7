package studio.fenjing.project.account;

/** The colours that a person works in. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
