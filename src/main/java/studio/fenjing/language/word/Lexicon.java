package studio.fenjing.language.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of one language by what they stand for, read from a resource with a line {@code KEY: word word …} per key. */
public final class Lexicon<K extends Enum<K>> {
    private final Class<K> keys;
    private final Map<K, Set<String>> words;
    private final Map<String, Set<K>> meanings = new HashMap<>();
    private final int longest;

    private Lexicon(Class<K> keys, Map<K, Set<String>> words) {
        this.keys = keys;
        this.words = words;
        words.forEach((key, list) -> list.forEach(word ->
                meanings.computeIfAbsent(word, w -> EnumSet.noneOf(keys)).add(key)));
        longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** @throws IllegalStateException where a line has no key, for the file is ours */
    public static <K extends Enum<K>> Lexicon<K> read(Class<K> keys, String resource) {
        Map<K, Set<String>> words = new EnumMap<>(keys);
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            if (colon < 0) throw new IllegalStateException(resource + ": expected KEY: words, but found " + line);
            K key = Enum.valueOf(keys, line.substring(0, colon));
            words.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        return new Lexicon<>(keys, words);
    }

    /** Lines of a resource of this package that are neither blank nor comments. */
    public static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<K> of(String word) {
        Set<K> found = meanings.get(word);
        return found == null ? EnumSet.noneOf(keys) : found;
    }

    public boolean is(K key, String word) {
        Set<K> found = meanings.get(word);
        return found != null && found.contains(key);
    }

    public boolean knows(String word) {
        return meanings.containsKey(word);
    }

    public Set<String> all(K key) {
        return words.getOrDefault(key, Set.of());
    }

    /** Length of the longest word. */
    public int longest() {
        return longest;
    }
}
