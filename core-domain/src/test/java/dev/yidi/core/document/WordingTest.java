package dev.yidi.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "34, 《信访工作条例》第34条",
        "23 ¶3, 《信访工作条例》第23条第3款",
        "31(6), 《信访工作条例》第31条第（6）项",
        "22 ¶1(2), 《信访工作条例》第22条第1款第（2）项",
        "29–31, 《信访工作条例》第29–31条"
    })
    void an_article_reads_as_in_a_letter(String article, String words) {
        assertThat(Wording.basis(List.of(new Citation("信访工作条例(2022)", article))))
                .isEqualTo(words);
    }

    @Test
    void days_and_spans_read_as_in_a_letter() {
        assertThat(Wording.day(LocalDate.of(2026, 3, 2))).isEqualTo("2026年3月2日");
        assertThat(Wording.span(Span.days(30))).isEqualTo("30日");
        assertThat(Wording.span(Span.workingDays(5))).isEqualTo("5个工作日");
        assertThat(Wording.span(Span.hours(24))).isEqualTo("24小时");
    }
}
