package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Where a key belongs is the same for all who reckon as it is written. */
class ShareProperties {
    @Property
    void the_share_of_a_key_is_one_of_those_that_are_there_and_stays_the_same(
            @ForAll @StringLength(max = 80) String key, @ForAll @IntRange(min = 1, max = 256) int shares) {
        int share = new RabbitTopology("events", shares, 1).share(key);

        assertThat(share).isBetween(0, shares - 1);
        assertThat(new RabbitTopology("other", shares, 1).share(new String(key.toCharArray())))
                .isEqualTo(share);
    }

    /** Reckoned elsewhere: CRC-32 of "123456789" is cbf43926, of 案卷 7 218df291. */
    @Example
    void others_reckon_the_same() {
        assertThat(new RabbitTopology("events", 256, 1).share("123456789")).isEqualTo(0x26);
        assertThat(new RabbitTopology("events", 16, 1).share("123456789")).isEqualTo(6);
        assertThat(new RabbitTopology("events", 256, 1).share("案卷 7")).isEqualTo(0x91);
    }

    @Example
    void many_keys_lie_evenly() {
        RabbitTopology topology = new RabbitTopology("events", 8, 1);
        int[] count = new int[8];
        IntStream.range(0, 8_000).forEach(i -> count[topology.share("330122-2026-" + i)]++);
        assertThat(IntStream.of(count)).allSatisfy(each -> assertThat(each).isBetween(800, 1_200));
    }
}
