package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.StoreException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values on their way to columns and back. */
class ValuesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

    @Test
    void an_instant_comes_back_from_its_column_whatever_the_zone() {
        Instant summerOf1987 = Instant.parse("1987-07-01T15:30:00.000001Z");
        assertThat(UtcTime.of(UtcTime.of(summerOf1987))).isEqualTo(summerOf1987);
        assertThat(UtcTime.of(summerOf1987)).hasToString("1987-07-01T15:30:00.000001");
    }

    @Test
    void floor_and_ceiling_are_the_microseconds_around() {
        assertThat(UtcTime.floor(NOON.plusNanos(1_999))).isEqualTo(NOON.plusNanos(1_000));
        assertThat(UtcTime.ceiling(NOON.plusNanos(1_001))).isEqualTo(NOON.plusNanos(2_000));
        assertThat(UtcTime.ceiling(NOON.plusNanos(1_000))).isEqualTo(NOON.plusNanos(1_000));
        assertThat(UtcTime.floor(Instant.MAX)).isEqualTo(UtcTime.NEVER);
        assertThat(UtcTime.ceiling(Instant.MIN)).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
    }

    @Test
    void a_position_comes_back_from_its_text() {
        FeedPlace place = new FeedPlace(7_000_000_000L, "case-1:a.b_c", 12);
        assertThat(FeedPlace.of(place.position())).isEqualTo(place);
        assertThat(FeedPlace.of(FeedPosition.start()).sequence()).isZero();
        assertThatThrownBy(() -> FeedPlace.of(new FeedPosition("7-12-")))
                .isInstanceOf(StoreException.class)
                .hasMessage("position: expected one that this store gave");
    }

    @Test
    void an_empty_tag_is_not_no_tag() {
        assertThat(TagText.of(Set.of())).isEmpty();
        assertThat(TagText.tags(TagText.of(Set.of("")))).containsExactly("");
    }
}
