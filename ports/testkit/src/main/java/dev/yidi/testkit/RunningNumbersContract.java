package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link RunningNumbers} keeps 编号契约. */
public abstract class RunningNumbersContract {
    private static final int CLIENTS = 6;
    private static final int EACH = 40;

    protected RunningNumbersContract() {}

    /** Where the stores come from. */
    protected abstract StoreSource source();

    @Test
    public final void a_series_begins_at_one_and_rises() {
        RunningNumbers numbers = source().fresh().numbers();
        assertEquals(1, numbers.next("2026"));
        assertTrue(numbers.next("2026") > 1);
    }

    @Test
    public final void each_series_runs_by_itself() {
        Stores stores = source().fresh();
        long first = stores.numbers().next("2026");
        stores.numbers().next("2026");
        assertEquals(first, stores.numbers().next("2027"));
        assertEquals(first, stores.numbers().next("2026-𠮷 '"));
        assertEquals(first, source().fresh().numbers().next("2026"));
    }

    @Test
    public final void no_number_is_given_twice_and_each_client_sees_them_rise() throws InterruptedException {
        Stores stores = source().fresh();
        List<List<Long>> given = Together.run(CLIENTS, client -> () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                mine.add(stores.numbers().next("2026"));
            }
            return mine;
        });
        given.forEach(mine -> assertEquals(mine.stream().sorted().toList(), mine));
        List<Long> all = given.stream().flatMap(List::stream).toList();
        assertEquals(CLIENTS * EACH, new HashSet<>(all).size());
    }
}
