package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;

class PictureGrammarTest {
    private static final Set<String> ALL = Set.of("who", "other", "names", "many", "acting", "to", "place", "thing");
    private static final Map<String, String> CHINESE = Map.of(
            "who", "赵敏", "other", "老周", "names", "赵敏、老周", "acting", "赵敏（抬头）", "to", "老周", "place", "修车铺", "thing",
            "扳手");
    private static final Map<String, String> ENGLISH = Map.of(
            "who",
            "Nora",
            "other",
            "Tobias",
            "names",
            "Nora, Tobias and the porter",
            "acting",
            "Nora (out of breath)",
            "to",
            "Tobias",
            "place",
            "the signal box",
            "thing",
            "the lantern");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_leads_to_pictures_whatever_the_occasion(Language language) {
        PictureGrammar grammar = PictureGrammar.in(language);
        for (String key : grammar.rules().keySet().stream()
                .filter(key -> !key.startsWith("when"))
                .toList())
            for (String tag : List.of("ASK", "BOTH", "HEARD", "DARK", "TENSE", "unheard of"))
                assertThat(grammar.make(
                                key,
                                new PictureGrammar.Occasion(ALL, List.of(tag)),
                                new Random(1),
                                new LinkedHashSet<>()))
                        .as("%s for %s", key, tag)
                        .isPresent();
    }

    @Test
    void both_languages_have_rules_for_the_same_frames() {
        Pattern frame = Pattern.compile(
                "(single|shoulder|pair|many|crowd|hand|place|aside|thing|space)\\..*|figures|view|thing|aside|voice|space");
        List<Set<String>> frames = List.of(frames(Language.ZH, frame), frames(Language.EN, frame));
        assertThat(frames.getFirst()).isEqualTo(frames.getLast()).hasSizeGreaterThan(25);
    }

    private static Set<String> frames(Language language, Pattern frame) {
        Set<String> keys = new HashSet<>(PictureGrammar.in(language).rules().keySet());
        keys.removeIf(key -> !frame.matcher(key).matches());
        return keys;
    }

    @Test
    void what_cannot_be_filled_is_not_said() {
        PictureGrammar grammar = PictureGrammar.in(Language.EN);
        PictureGrammar.Occasion alone = new PictureGrammar.Occasion(Set.of("who"), List.of());
        for (int seed = 0; seed < 200; seed++)
            assertThat(grammar.make("single.far.speaks", alone, new Random(seed), new LinkedHashSet<>()))
                    .hasValueSatisfying(
                            picture -> assertThat(picture).contains("{who}").doesNotContain("{place}", "{to}", "<"));
        assertThat(grammar.make("pair.near.speaks", alone, new Random(1), new LinkedHashSet<>()))
                .isEmpty();
    }

    @Test
    void the_part_of_the_day_is_said_where_it_is_known() {
        PictureGrammar grammar = PictureGrammar.in(Language.EN);
        for (int seed = 0; seed < 50; seed++) {
            assertThat(place(grammar, seed, List.of())).doesNotContain("night", "  ", "<");
            assertThat(place(grammar, seed, List.of("DAY"))).doesNotContain("night");
        }
        assertThat(IntStream.range(0, 50).mapToObj(seed -> place(grammar, seed, List.of("NIGHT", "DARK"))))
                .anyMatch(picture -> picture.startsWith("{place} at night, "));
    }

    private static String place(PictureGrammar grammar, int seed, List<String> tags) {
        return grammar.make(
                        "place.far",
                        new PictureGrammar.Occasion(Set.of("place"), tags),
                        new Random(seed),
                        new LinkedHashSet<>())
                .orElseThrow();
    }

    @Test
    void no_part_comes_again_before_the_others() {
        PictureGrammar grammar = PictureGrammar.in(Language.EN);
        PictureGrammar.Occasion occasion = new PictureGrammar.Occasion(Set.of("who"), List.of());
        Set<String> lately = new LinkedHashSet<>();
        Set<String> different = new HashSet<>();
        int eyes = grammar.rules().get("eyes").size() - 1; // one needs somebody to look at
        for (int i = 0; i < eyes; i++)
            different.add(grammar.make("eyes", occasion, new Random(i), lately).orElseThrow());
        assertThat(different).hasSize(eyes);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_frame_can_be_said_in_many_ways_and_hardly_any_of_them_is_a_copy(Language language) {
        PictureGrammar grammar = PictureGrammar.in(language);
        Map<String, String> names = language == Language.ZH ? CHINESE : ENGLISH;
        Random random = new Random(3);
        int copies = 0;
        int all = 0;
        for (String key : List.of("single.face.speaks", "single.bust.silent", "pair.near.silent", "thing", "aside")) {
            Set<String> different = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                Optional<String> made =
                        grammar.make(key, new PictureGrammar.Occasion(ALL, List.of()), random, new LinkedHashSet<>());
                String picture = filled(made.orElseThrow(), names);
                different.add(picture);
                if (LoadedEngine.pictures().likeness(picture).isNearCopy()) copies++;
                all++;
            }
            assertThat(different).as(key).hasSizeGreaterThan(60);
        }
        assertThat(copies / (double) all).isLessThan(0.02);
    }

    private static String filled(String picture, Map<String, String> names) {
        String filled = picture;
        for (Map.Entry<String, String> name : names.entrySet())
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        return filled;
    }
}
