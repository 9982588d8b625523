package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "5 working-days, 5, WORKING_DAY, 5 working-days",
        "1 working-day, 1, WORKING_DAY, 1 working-day",
        "60 days, 60, CALENDAR_DAY, 60 days",
        "1 days, 1, CALENDAR_DAY, 1 day",
        "' 24 hours ', 24, HOUR, 24 hours"
    })
    void a_span_is_read_from_words(String text, int amount, LimitUnit unit, String written) {
        Span span = Span.parse(text);
        assertThat(span).isEqualTo(new Span(amount, unit)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "days", "-5 days", "0 days", "5 weeks", "5  days", "1.5 days", "100000 days", "５ days"})
    void another_shape_is_refused(String text) {
        assertThatThrownBy(() -> Span.parse(text)).isInstanceOf(InvalidInputException.class);
    }

    @Property(tries = 200)
    void reading_undoes_writing(@ForAll @IntRange(min = 1, max = Span.MAX) int amount, @ForAll LimitUnit unit) {
        assertThat(Span.parse(new Span(amount, unit).toString())).isEqualTo(new Span(amount, unit));
    }
}
