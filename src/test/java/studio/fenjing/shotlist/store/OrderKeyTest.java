package studio.fenjing.shotlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderKeyTest {
    @Test
    void finds_room_between_neighbours_that_differ_in_the_last_digit() {
        OrderKey key = OrderKey.between(new OrderKey("1"), new OrderKey("11"));
        assertThat(key).isGreaterThan(new OrderKey("1")).isLessThan(new OrderKey("11"));
        assertThat(OrderKey.between(null, new OrderKey("01"))).isLessThan(new OrderKey("01"));
        assertThat(OrderKey.between(new OrderKey("z"), null)).isGreaterThan(new OrderKey("z"));
    }

    @Test
    void refuses_neighbours_in_the_wrong_order() {
        OrderKey key = new OrderKey("V");
        assertThatIllegalArgumentException().isThrownBy(() -> OrderKey.between(key, key));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderKey("V0"));
    }

    @Test
    void stays_in_order_through_ten_thousand_random_inserts() {
        Random random = new Random(7);
        List<OrderKey> row = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int place = random.nextInt(row.size() + 1);
            row.add(place, OrderKey.between(at(row, place - 1), at(row, place)));
        }
        assertThat(row).isSorted().doesNotHaveDuplicates();
        assertThat(row).allMatch(key -> key.digits().length() < 20);
    }

    @Test
    void spreads_two_thousand_shots_over_short_keys() {
        List<OrderKey> row = OrderKey.between(null, null, 2_000);
        assertThat(row).hasSize(2_000).isSorted().doesNotHaveDuplicates();
        assertThat(row).allMatch(key -> key.digits().length() <= 3);
    }

    @Test
    void grows_slowly_where_everybody_inserts_at_the_same_place() {
        OrderKey before = OrderKey.between(null, null);
        OrderKey after = OrderKey.between(before, null);
        for (int i = 0; i < 1_000; i++) before = OrderKey.between(before, after);
        assertThat(before.digits().length()).isLessThanOrEqualTo(OrderKey.LONGEST);
    }

    private static @Nullable OrderKey at(List<OrderKey> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : null;
    }
}
