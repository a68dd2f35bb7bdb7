package studio.fenjing.shotlist;

import java.util.Locale;

/** A kind of file that a list can be taken away as. */
public enum ExportFormat {
    JSON("application/json"),
    CSV("text/csv"),
    TXT("text/plain");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its files, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
