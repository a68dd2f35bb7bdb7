package studio.fenjing.script;

/** Somebody saved the prompt since it was read; nothing was overwritten. */
public final class StaleRevision extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient PromptRevision newer;

    StaleRevision(PromptRevision newer) {
        super("%s has saved revision %d since".formatted(newer.name(), newer.number()));
        this.newer = newer;
    }

    /** What stands there now. */
    public PromptRevision newer() {
        return newer;
    }
}
