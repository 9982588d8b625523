package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NumberPatternProperties {
    private static final CountyId COUNTY = new CountyId("330122");

    @Property(tries = 500)
    void two_cases_never_get_the_same_number(
            @ForAll("patterns") String text,
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @IntRange(max = 20_000) int otherDay,
            @ForAll @LongRange(min = 1, max = 3_000_000) long sequence,
            @ForAll @LongRange(min = 1, max = 3_000_000) long otherSequence) {
        NumberPattern pattern = NumberPattern.of(text);
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
        LocalDate other = LocalDate.of(2000, 1, 1).plusDays(otherDay);
        boolean sameSeries = pattern.series(COUNTY, date).equals(pattern.series(COUNTY, other));

        assertThat(pattern.number(COUNTY, date, sequence).equals(pattern.number(COUNTY, other, otherSequence)))
                .isEqualTo(sameSeries && sequence == otherSequence);
    }

    @Example
    void a_number_reads_as_the_pattern_says() {
        LocalDate date = LocalDate.of(2026, 3, 9);

        assertThat(number("{county}-{yyyy}-{seq:6}", date, 42)).isEqualTo("330122-2026-000042");
        assertThat(number("桐{yyyy}{MM}{dd}/{seq:3}", date, 12_345)).isEqualTo("桐20260309/12345");
        assertThat(NumberPattern.of("{county}-{yyyy}-{seq:6}").series(COUNTY, date))
                .isEqualTo("330122-2026-");
    }

    @Example
    void a_malformed_pattern_is_refused_with_every_fault() {
        assertThatThrownBy(() -> NumberPattern.of("{seq:3}-{year} #"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("as the last part")
                .hasMessageContaining("found another placeholder")
                .hasMessageContaining("expected letters");
        for (String text : List.of("", "{seq}", "{seq:0}", "{seq:3}x", "{yyyy")) {
            assertThatThrownBy(() -> NumberPattern.of(text)).as(text).isInstanceOf(InvalidInputException.class);
        }
    }

    private static String number(String pattern, LocalDate date, long sequence) {
        return NumberPattern.of(pattern).number(COUNTY, date, sequence).value();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("{county}", "{yyyy}", "{MM}", "{dd}", "-", "桐", "7")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts) + "{seq:4}");
    }
}
