package studio.fenjing.generation.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Language;

/** Small parts of pictures and the rules by which they are put together, read from {@code pictures_zh|en.txt}. */
final class PictureGrammar {
    private static final Pattern PART = Pattern.compile("<([\\w.]+)>|\\{(\\w+)}");
    private static final PictureGrammar CHINESE = new PictureGrammar("pictures_zh.txt");
    private static final PictureGrammar ENGLISH = new PictureGrammar("pictures_en.txt");

    /** So many parts are remembered, so that two pictures in a row have none in common. */
    private static final int REMEMBERED = 24;

    private final Map<String, List<String>> rules = new HashMap<>();

    /**
     * What a picture is made for.
     *
     * @param slots names of what can be filled
     * @param tags of rules that go before the plain ones, first come first
     */
    record Occasion(Set<String> slots, List<String> tags) {
        Occasion {
            slots = Set.copyOf(slots);
            tags = List.copyOf(tags);
        }
    }

    static PictureGrammar in(Language language) {
        return language == Language.ZH ? CHINESE : ENGLISH;
    }

    private PictureGrammar(String resource) {
        for (String line : lines(resource)) {
            int colon = line.indexOf(": ");
            if (line.isBlank() || line.startsWith("#")) continue;
            if (colon < 0) throw new IllegalStateException(resource + ": expected KEY: one | other, but found " + line);
            String key = line.substring(0, colon);
            if (rules.put(key, List.of(line.substring(colon + 2).strip().split("\\s*\\|\\s*"))) != null)
                throw new IllegalStateException(resource + ": " + key + " has two rules");
        }
    }

    /**
     * A picture with its slots unfilled; empty where the occasion has too little for any.
     *
     * @param lately parts that were used last, in order; they come again only where there are no others
     */
    Optional<String> make(String key, Occasion occasion, RandomGenerator random, Set<String> lately) {
        Set<String> used = new LinkedHashSet<>();
        Optional<String> made = make(key, occasion, Random.from(random), lately, used);
        if (made.isEmpty()) return made;
        lately.removeAll(used);
        lately.addAll(used);
        lately.removeAll(
                lately.stream().limit(Math.max(0, lately.size() - REMEMBERED)).toList());
        return made;
    }

    private Optional<String> make(String key, Occasion occasion, Random random, Set<String> lately, Set<String> used) {
        List<String> order = new ArrayList<>(rule(key, occasion.tags()));
        Collections.shuffle(order, random);
        order.sort((a, b) -> Boolean.compare(lately.contains(key + a), lately.contains(key + b)));
        for (String choice : order) {
            Set<String> below = new LinkedHashSet<>(used);
            Optional<String> whole = whole(choice, occasion, random, lately, below);
            if (whole.isEmpty()) continue;
            used.addAll(below);
            used.add(key + choice);
            return whole;
        }
        return Optional.empty();
    }

    private Optional<String> whole(
            String choice, Occasion occasion, Random random, Set<String> lately, Set<String> used) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(choice);
        while (part.find()) {
            String slot = part.group(2);
            if (slot != null && !occasion.slots().contains(slot)) return Optional.empty();
            Optional<String> filled =
                    slot != null ? Optional.of(part.group()) : make(part.group(1), occasion, random, lately, used);
            if (filled.isEmpty()) return Optional.empty();
            part.appendReplacement(text, Matcher.quoteReplacement(filled.get()));
        }
        part.appendTail(text);
        return Optional.of(text.toString());
    }

    private List<String> rule(String key, List<String> tags) {
        for (String tag : tags) {
            List<String> tagged = rules.get(key + "." + tag);
            if (tagged != null) return tagged;
        }
        List<String> plain = rules.get(key);
        if (plain != null) return plain;
        // A key with tagged rules alone says nothing where no tag applies.
        if (rules.keySet().stream().anyMatch(known -> known.startsWith(key + "."))) return List.of();
        throw new IllegalStateException("no rule " + key);
    }

    /** Every key, and for each what its rule says. */
    Map<String, List<String>> rules() {
        return Collections.unmodifiableMap(rules);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = PictureGrammar.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
