package studio.fenjing.generation.adversarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GameTest {
    private static final int LENGTH = 4;
    private static final double REAL = 0.8;

    private final Coins coins = new Coins();
    private final Eye eye = new Eye();

    @Test
    void generator_comes_to_write_what_people_write() {
        play(schedule(300, EnumSet.of(Remedy.BASELINE)));
        for (double heads : coins.heads()) assertThat(heads).isCloseTo(REAL, within(0.1));
    }

    @Test
    void the_same_seed_plays_the_same_game() {
        List<Round> first = play(schedule(5, EnumSet.allOf(Remedy.class)));
        Coins other = new Coins();
        List<Round> second = new ArrayList<>();
        new Game<>(other, new Eye(), schedule(5, EnumSet.allOf(Remedy.class)), real(), real(), 3)
                .play(second::add, () -> false);
        assertThat(second).isEqualTo(first);
        assertThat(other.heads()).isEqualTo(coins.heads());
    }

    @Test
    void who_says_stop_ends_the_game_after_the_round() {
        List<Round> rounds = new ArrayList<>();
        new Game<>(coins, eye, schedule(50, Set.of()), real(), real(), 3).play(rounds::add, () -> rounds.size() == 7);
        assertThat(rounds).hasSize(7);
    }

    @Test
    void who_says_stop_before_the_first_round_waits_for_no_lesson() {
        new Game<>(coins, eye, schedule(50, Set.of()), real(), real(), 3)
                .play(round -> fail("a round was played"), () -> true);
        assertThat(eye.lessons).isZero();
    }

    @Test
    void sequences_are_written_anew_from_their_start_only_where_gains_are_rewarded() {
        play(schedule(1, Set.of()));
        assertThat(coins.anew).hasValue(0);
        play(schedule(1, EnumSet.of(Remedy.BASELINE)));
        assertThat(coins.anew).hasValue(32 * 2);
    }

    @Test
    void without_gains_a_token_is_rewarded_by_its_own_end() {
        coins.fixed = true;
        play(schedule(1, Set.of()));
        List<float[]> rewards = List.copyOf(coins.rewards);
        assertThat(rewards).hasSize(32).allSatisfy(row -> {
            for (float reward : row) assertThat(reward).isBetween(0.01f, 0.99f);
        });
    }

    @Test
    void likelihood_is_interleaved_only_where_it_is_asked_for() {
        play(schedule(8, Set.of()));
        assertThat(coins.imitated).isZero();
        play(schedule(8, EnumSet.of(Remedy.INTERLEAVED_LIKELIHOOD)));
        assertThat(coins.imitated).isEqualTo(4);
    }

    @Test
    void a_discriminator_that_wins_rests() {
        coins.fixed = true;
        play(schedule(20, Set.of()));
        int always = eye.lessons;
        eye.lessons = 0;
        eye.clear();
        play(schedule(20, EnumSet.of(Remedy.FREEZE_THE_WINNER)));
        assertThat(eye.lessons).isLessThan(always);
    }

    @Test
    void the_side_ahead_is_slowed_down() {
        coins.fixed = true;
        play(schedule(20, EnumSet.of(Remedy.ADAPTIVE_RATES)));
        assertThat(eye.pace).isLessThan(0.9);
        assertThat(coins.pace).isGreaterThan(0.5);
    }

    @Test
    void collapse_ends_the_game() {
        coins.collapses = true;
        assertThat(play(schedule(50, EnumSet.of(Remedy.STOP_ON_COLLAPSE)))).hasSizeLessThan(5);
        assertThat(play(schedule(10, Set.of()))).hasSize(10);
    }

    @Test
    void nothing_real_is_no_game() {
        assertThatThrownBy(() -> new Game<>(coins, eye, schedule(1, Set.of()), List.of(), real(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Round> play(Schedule schedule) {
        List<Round> rounds = new ArrayList<>();
        new Game<>(coins, eye, schedule, real(), real(), 3).play(rounds::add, () -> false);
        return rounds;
    }

    private static Schedule schedule(int rounds, Set<Remedy> remedies) {
        return new Schedule(rounds, 32, 2, 1, 2, 1, 2, 2, 0.6, 0.5, remedies);
    }

    /** Four in five are heads. */
    private static List<int[]> real() {
        return IntStream.range(0, 500)
                .mapToObj(i -> IntStream.range(0, LENGTH)
                        .map(t -> (i * 7 + t * 3) % 10 < 10 * REAL ? 1 : 0)
                        .toArray())
                .toList();
    }

    /** Throws a coin at each place; learns how often it should be heads. */
    private static final class Coins implements Generator<int[]> {
        private final double[] logits = new double[LENGTH];
        private boolean fixed;
        private boolean collapses;
        private int imitated;
        private final AtomicInteger anew = new AtomicInteger();
        private List<float[]> rewards = List.of();
        private double pace = 1;

        double[] heads() {
            return Arrays.stream(logits)
                    .map(logit -> 1 / (1 + Math.exp(-logit)))
                    .toArray();
        }

        @Override
        public int[] sample(RandomGenerator random) {
            return thrown(new int[LENGTH], 0, random);
        }

        @Override
        public int[] complete(int[] text, int kept, RandomGenerator random) {
            if (kept == 0) anew.incrementAndGet();
            return thrown(text, kept, random);
        }

        private int[] thrown(int[] text, int kept, RandomGenerator random) {
            int[] thrown = text.clone();
            for (int t = kept; t < LENGTH; t++) thrown[t] = random.nextDouble() < heads()[t] ? 1 : 0;
            return thrown;
        }

        @Override
        public List<Integer> tokens(int[] text) {
            return Arrays.stream(text).boxed().toList();
        }

        @Override
        public double imitate(List<int[]> examples) {
            imitated++;
            return 0.7;
        }

        @Override
        public void reinforce(List<int[]> sampled, List<float[]> advantages) {
            rewards = advantages;
            if (collapses) Arrays.fill(logits, 30);
            if (fixed || collapses) return;
            double[] heads = heads();
            for (int i = 0; i < sampled.size(); i++)
                for (int t = 0; t < LENGTH; t++)
                    logits[t] += 0.05 * advantages.get(i)[t] * (sampled.get(i)[t] - heads[t]);
        }

        @Override
        public void pace(double factor) {
            pace = factor;
        }
    }

    /** Knows how often people and the generator threw heads lately. */
    private static final class Eye implements Discriminator<int[]> {
        private double people = 0.5;
        private double generator = 0.5;
        private int lessons;
        private double pace = 1;

        void clear() {
            people = 0.5;
            generator = 0.5;
        }

        @Override
        public double learn(List<int[]> real, List<int[]> made, double smoothing) {
            lessons++;
            people += 0.2 * (share(real) - people);
            generator += 0.2 * (share(made) - generator);
            return 0.6;
        }

        @Override
        public float[] realness(List<int[]> texts) {
            float[] odds = new float[texts.size()];
            for (int i = 0; i < odds.length; i++) {
                double logit = 0;
                for (int thrown : texts.get(i))
                    logit += thrown == 1 ? Math.log(people / generator) : Math.log((1 - people) / (1 - generator));
                odds[i] = (float) (1 / (1 + Math.exp(-logit)));
            }
            return odds;
        }

        @Override
        public void pace(double factor) {
            pace = factor;
        }

        private static double share(List<int[]> texts) {
            double heads = texts.stream().flatMapToInt(Arrays::stream).sum();
            return Math.clamp(heads / (texts.size() * LENGTH), 0.02, 0.98);
        }
    }
}
