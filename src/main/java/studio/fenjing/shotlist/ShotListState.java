package studio.fenjing.shotlist;

/** Whether a list is all that was asked for. */
public enum ShotListState {
    COMPLETE,
    /** Its making was stopped; it holds what had been made by then. */
    CANCELLED
}
