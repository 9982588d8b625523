package dev.yidi.example.center.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.example.center.report.Bulletin;
import dev.yidi.example.center.report.CaseRows;
import dev.yidi.example.center.report.HtmlReport;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayAgainTest {
    private final Path file = Samples.messages();

    @Test
    void a_second_run_adds_nothing_and_reports_the_same_bytes() {
        Stores stores = new InMemoryStores();
        Bulletin first = Samples.replay(file, stores);
        Bulletin second = Samples.replay(file, stores);

        assertThat(second.verdict()).isEqualTo(first.verdict());
        assertThat(new HtmlReport(second).toHtml()).isEqualTo(new HtmlReport(first).toHtml());
        assertThat(new CaseRows(second).toCsv()).isEqualTo(new CaseRows(first).toCsv());
    }

    @Test
    void two_centres_report_the_same_bytes_for_the_same_file() {
        Bulletin one = Samples.replay(file, new InMemoryStores());
        Bulletin other = Samples.replay(file, new InMemoryStores());

        assertThat(new HtmlReport(one).toHtml()).isEqualTo(new HtmlReport(other).toHtml());
    }

    @Test
    void a_run_to_a_day_in_between_and_one_from_there_on_make_the_same_whole() {
        Stores stores = new InMemoryStores();
        Optional<Instant> between = Optional.of(Instant.parse("2018-04-30T00:00:00Z"));
        Bulletin half = MessageReplay.of(file, Samples.PROFILE, between, Samples.silence())
                .into(stores, Samples.KEYS);
        Bulletin whole = Samples.replay(file, stores);

        assertThat(half.figures().received()).isEqualTo(4);
        assertThat(half.figures().open()).isEqualTo(1);
        assertThat(new CaseRows(whole).toCsv())
                .isEqualTo(new CaseRows(Samples.replay(file, new InMemoryStores())).toCsv());
    }
}
