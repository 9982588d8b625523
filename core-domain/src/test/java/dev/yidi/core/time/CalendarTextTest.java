package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    @Test
    void every_faulty_line_is_named_at_once() {
        assertThat(faultsOf("""
                        rest 01-01
                        calendar not an identifier
                        year twenty
                        year 2030
                          rest 01-03..01-01 元旦
                          rest 02-30 春节
                          rest 2029-11-30 春节
                          rest 2031-01-01 元旦
                          work 元旦
                          rest 05-01..05-03 劳动节
                          work 05-03 劳动节
                          holiday 06-01
                        year 2030
                          notice https://www.gov.cn/x
                        """))
                .containsExactlyInAnyOrder(
                        "line 1",
                        "line 2",
                        "line 3",
                        "line 5",
                        "line 6",
                        "line 7",
                        "line 8",
                        "line 9",
                        "line 11",
                        "line 12",
                        "line 4",
                        "line 13",
                        "calendar");
    }

    @Test
    void an_empty_text_is_refused() {
        assertThat(faultsOf("# nothing\n\n")).containsExactly("calendar", "calendar");
    }

    @Test
    void a_stretch_may_begin_in_the_december_before_and_lines_may_have_no_name() {
        WorkCalendar calendar = WorkCalendar.read(
                new StringReader(
                        "calendar a.1\r\nyear 2030\r\nnotice https://www.gov.cn/x\r\nrest 2029-12-31..01-01\r\nwork 01-05 01-06\r\n"));
        assertThat(calendar.years()).containsExactly(2030);
        WorkCalendar lenient = calendar.with(UnknownYearPolicy.PROVISIONAL);
        assertThat(lenient.isWorkday(LocalDate.of(2029, 12, 31))).isFalse();
        assertThat(lenient.isWorkday(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(lenient.isWorkday(LocalDate.of(2030, 1, 5))).isTrue();
        assertThat(lenient.isWorkday(LocalDate.of(2030, 1, 6))).isTrue();
    }

    private static List<String> faultsOf(String text) {
        List<String> paths = new java.util.ArrayList<>();
        assertThatThrownBy(() -> WorkCalendar.read(new StringReader(text)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> e.faults().forEach(fault -> paths.add(fault.path())));
        return paths;
    }
}
