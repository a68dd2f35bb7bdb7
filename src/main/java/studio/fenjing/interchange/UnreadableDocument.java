package studio.fenjing.interchange;

import java.util.List;

/** A shot list document that cannot be read; each fault says where and what was expected. */
public final class UnreadableDocument extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<String> faults;

    UnreadableDocument(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    UnreadableDocument(String fault) {
        this(List.of(fault));
    }

    /** One line each, at least one. */
    public List<String> faults() {
        return faults;
    }

    /** The same faults, each with the place that the document has in something larger. */
    UnreadableDocument in(String place) {
        return new UnreadableDocument(
                faults.stream().map(fault -> place + ": " + fault).toList());
    }
}
