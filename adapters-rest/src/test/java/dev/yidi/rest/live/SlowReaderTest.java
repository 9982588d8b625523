package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.http.ProblemException;
import dev.yidi.rest.http.ProblemKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who does not read holds up nobody else, and does not pile up what waits. */
class SlowReaderTest {
    /** More than there are writers. */
    private static final int SLOW = 6;

    private static final StreamRules RULES = StreamRules.usual()
            .most(100, 100, SLOW + 1)
            .every(Duration.ofMillis(10), Duration.ofSeconds(10), Duration.ofMinutes(1));

    private final ListFeed feed = new ListFeed();

    @Test
    void others_go_on_and_who_does_not_read_is_let_go_and_gives_the_place_back() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        try (Streams streams = new Streams(feed, RULES)) {
            List<HeldSink> slow = new ArrayList<>();
            for (int i = 0; i < SLOW; i++) {
                slow.add(opened(streams, new HeldSink(reading)));
            }
            HeldSink quick = opened(streams, new HeldSink(new CountDownLatch(0)));
            assertThat(quick.next().getName()).isEqualTo("position");
            for (int i = 1; i <= OpenStream.MOST_WAITING + 5; i++) {
                feed.add("a");
                assertThat(quick.next().getData()).isEqualTo("a/" + i);
            }
            assertThat(refused(streams)).as("held by who does not read").isTrue();
            reading.countDown();
            for (HeldSink sink : slow) {
                assertThat(sink.closed.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(sink.sent).as("what it was held up by, and no more").hasSizeLessThanOrEqualTo(1);
            }
            assertThat(quick.closed.getCount()).isOne();
            assertThat(opened(streams, new HeldSink(new CountDownLatch(0)))
                            .next()
                            .getName())
                    .isEqualTo("position");
        }
    }

    private static HeldSink opened(Streams streams, HeldSink sink) {
        streams.open(new Reader("all", 100, false), new ListFeed.Everything(), Optional.empty(), sink, new PlainSse());
        return sink;
    }

    private static boolean refused(Streams streams) {
        try {
            opened(streams, new HeldSink(new CountDownLatch(0)));
            return false;
        } catch (ProblemException e) {
            return e.problem().kind() == ProblemKind.TOO_MANY;
        }
    }
}
