package studio.fenjing.shotlist.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private final FairQueue<String, String> queue = new FairQueue<>(4, 3);

    @Test
    void serves_owners_in_turn_and_each_in_order() {
        queue.add("lin", "lin 1");
        queue.add("lin", "lin 2");
        queue.add("lin", "lin 3");
        queue.add("mara", "mara 1");
        assertThat(queue.inOrder()).containsExactly("lin 1", "mara 1", "lin 2", "lin 3");
        assertThat(Stream.generate(queue::take).limit(4).flatMap(Optional::stream))
                .containsExactly("lin 1", "mara 1", "lin 2", "lin 3");
    }

    @Test
    void someone_who_was_just_served_goes_behind_the_others() {
        queue.add("lin", "lin 1");
        queue.add("lin", "lin 2");
        assertThat(queue.take()).contains("lin 1");
        queue.add("mara", "mara 1");
        assertThat(queue.inOrder()).containsExactly("lin 2", "mara 1");
        assertThat(queue.take()).contains("lin 2");
        queue.add("lin", "lin 3");
        assertThat(queue.take()).contains("mara 1");
    }

    @Test
    void says_whose_places_are_taken() {
        queue.add("lin", "1");
        queue.add("lin", "2");
        queue.add("lin", "3");
        assertThatExceptionOfType(QueueFull.class)
                .isThrownBy(() -> queue.add("lin", "4"))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(QueueFull.Reason.YOURS))
                .withMessageContaining("3 of your requests");
        queue.add("mara", "1");
        assertThatExceptionOfType(QueueFull.class)
                .isThrownBy(() -> queue.add("mara", "2"))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(QueueFull.Reason.EVERYBODYS));
        assertThat(queue.size()).isEqualTo(4);
    }

    @Test
    void gives_up_what_is_removed() {
        queue.add("lin", "lin 1");
        queue.add("mara", "mara 1");
        assertThat(queue.remove("lin 1")).isTrue();
        assertThat(queue.remove("lin 1")).isFalse();
        assertThat(queue.take()).contains("mara 1");
        assertThat(queue.size()).isZero();
    }

    @Test
    void waits_for_work() throws Exception {
        CompletableFuture<Optional<String>> taken = CompletableFuture.supplyAsync(queue::take);
        queue.add("lin", "late");
        assertThat(taken.get(5, TimeUnit.SECONDS)).contains("late");
    }

    @Test
    void sends_those_who_wait_away_when_it_closes_and_keeps_the_work_for_later() throws Exception {
        CompletableFuture<Optional<String>> taken = CompletableFuture.supplyAsync(queue::take);
        queue.close();
        assertThat(taken.get(5, TimeUnit.SECONDS)).isEmpty();
        queue.add("lin", "kept");
        assertThat(queue.take()).isEmpty();
        queue.open();
        assertThat(queue.take()).contains("kept");
    }
}
