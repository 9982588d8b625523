package dev.yidi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.faults.Ledger.Entry;
import dev.yidi.faults.Told.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldTest {
    private static final Set<Place> JOURNAL = Set.of(new Place("a", 1), new Place("a", 2), new Place("b", 1));

    @Test
    void all_is_right_when_each_came_once_and_in_the_order_of_its_file() {
        assertThat(Told.of(JOURNAL, List.of(entry("a", 1), entry("b", 1), entry("a", 2))))
                .isEqualTo(new Told(3, 0, 0, 0, 0))
                .matches(Told::isRight);
    }

    @Test
    void what_is_missing_strange_repeated_or_late_is_counted() {
        Told told = Told.of(JOURNAL, List.of(entry("a", 2), entry("a", 1), entry("a", 2), entry("c", 1)));

        assertThat(told).isEqualTo(new Told(3, 1, 1, 1, 1));
        assertThat(told.isRight()).isFalse();
    }

    @Test
    void a_ledger_applies_an_event_once_unless_it_does_not_look(@TempDir Path directory) throws SQLException {
        String url = "jdbc:h2:" + directory.resolve("ledger").toAbsolutePath();
        try (Ledger ledger = Ledger.open(url, true);
                Ledger careless = Ledger.open(url, false)) {
            assertThat(ledger.apply(entry("a", 1))).isTrue();
            assertThat(ledger.apply(entry("a", 1))).isFalse();
            assertThat(careless.apply(entry("a", 1))).isTrue();
            assertThat(ledger.apply(entry("a", 2))).isTrue();

            assertThat(ledger.entries()).containsExactly(entry("a", 1), entry("a", 1), entry("a", 2));
        }
    }

    private static Entry entry(String subject, long sequence) {
        return new Entry("/counties/330122", subject, sequence, "x");
    }
}
