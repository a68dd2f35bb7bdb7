package studio.fenjing.project;

/** What a member may do; each may do all that those before it may. */
public enum Role {
    VIEWER,
    REVIEWER,
    EDITOR,
    OWNER;

    boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
