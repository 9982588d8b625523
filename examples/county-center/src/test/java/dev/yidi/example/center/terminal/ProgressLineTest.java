package dev.yidi.example.center.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private String work(boolean interactive) {
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        ProgressLine progress = new ProgressLine(new Terminal(out, out, interactive), "回放", 1_000);
        LongStream.rangeClosed(1, 1_000).forEach(done -> progress.show(done, "day " + done));
        progress.end();
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void elsewhere_it_is_a_plain_line_at_each_tenth() {
        String text = work(false);

        assertThat(text.lines()).hasSize(11).last().asString().isEqualTo("回放 100 % 1000/1000  day 1000");
        assertThat(text).doesNotContain("\r", "\u001b");
    }

    @Test
    void on_a_terminal_it_is_one_line_written_over() {
        String text = work(true);

        assertThat(text.split("\n")).hasSize(1);
        assertThat(text.split("\r")).hasSizeBetween(100, 250);
        assertThat(text).endsWith("day 1000\u001b[K" + System.lineSeparator());
    }
}
