package studio.fenjing.training;

import java.util.regex.Pattern;
import studio.fenjing.project.NoSuchProject;

/** Which network is meant: the name of its folder, or a name of one that has none among the trained. */
public record NetworkId(String value) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** The network that comes with Fenjing. */
    public static final NetworkId SHIPPED = new NetworkId("shipped");

    /** The network that {@code fenjing.model.folder} names. */
    public static final NetworkId CONFIGURED = new NetworkId("configured");

    /** @throws NoSuchProject where it could not be a folder's name, so that a guess learns nothing */
    public NetworkId {
        if (!isName(value)) throw new NoSuchProject();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
