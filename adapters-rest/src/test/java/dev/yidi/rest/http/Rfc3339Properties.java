package dev.yidi.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class Rfc3339Properties {
    @Property
    void a_time_is_written_as_the_standard_writes_it(
            @ForAll @LongRange(min = -9_000_000_000L, max = 300_000_000_000L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes) {
        OffsetDateTime time = Instant.ofEpochSecond(seconds, nanos).atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));

        assertThat(Rfc3339.of(time)).isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        assertThat(OffsetDateTime.parse(Rfc3339.of(time))).isEqualTo(time);
    }

    @Property
    void a_short_fraction_loses_its_zeros(
            @ForAll @IntRange(max = 999) int thousandths, @ForAll @IntRange(max = 59) int second) {
        OffsetDateTime time =
                OffsetDateTime.of(2026, 3, 2, 9, 5, second, thousandths * 1_000_000, ZoneOffset.ofHours(8));

        assertThat(Rfc3339.of(time)).isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    @Property(tries = 50)
    void an_offset_with_seconds_is_told_in_utc(@ForAll @IntRange(min = 1, max = 59) int seconds) {
        OffsetDateTime time = OffsetDateTime.of(1900, 1, 1, 8, 5, 43, 0, ZoneOffset.ofTotalSeconds(8 * 3600 + seconds));

        assertThat(Rfc3339.of(time)).endsWith("Z");
        assertThat(OffsetDateTime.parse(Rfc3339.of(time)).toInstant()).isEqualTo(time.toInstant());
    }
}
