package studio.fenjing.language.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Which parts of a text stand in quotes or brackets that open and close on one line. */
public final class Quotation {
    private static final String OPENING = "“「『（(【[《〈{";
    private static final String CLOSING = "”」』）)】]》〉}";
    private final BitSet enclosed = new BitSet();

    private Quotation() {}

    public static Quotation in(String text) {
        // How many pairs open at an offset, less those that close there: nesting costs no second pass over the inside.
        int[] depth = new int[text.length() + 1];
        List<Deque<Integer>> open = new ArrayList<>();
        for (int i = 0; i < OPENING.length(); i++) open.add(new ArrayDeque<>());
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                open.forEach(Deque::clear);
                straight = -1;
            } else if (c == '"') {
                if (straight >= 0) enclose(depth, straight, i);
                straight = straight >= 0 ? -1 : i;
            } else if (OPENING.indexOf(c) >= 0) {
                open.get(OPENING.indexOf(c)).push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                Integer start = open.get(CLOSING.indexOf(c)).poll();
                if (start != null) enclose(depth, start, i);
            }
        }
        Quotation quotation = new Quotation();
        for (int i = 0, inside = 0; i < text.length(); i++) {
            inside += depth[i];
            if (inside > 0) quotation.enclosed.set(i);
        }
        return quotation;
    }

    private static void enclose(int[] depth, int opening, int closing) {
        depth[opening]++;
        depth[closing]--;
    }

    /** Whether a sentence that ended behind this character would tear a quote or bracket. */
    public boolean encloses(int offset) {
        return enclosed.get(offset);
    }

    public static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0 || c == '"' || c == '‘';
    }

    public static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0 || c == '"' || c == '’';
    }
}
