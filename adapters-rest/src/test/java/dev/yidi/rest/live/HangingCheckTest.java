package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.rest.guard.StreamRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Whoever says who reads may not answer: that ends the streams it is about, and holds up no other. */
class HangingCheckTest {
    /** More than there are threads for it. */
    private static final int HANGING = 9;

    private static final StreamRules RULES = StreamRules.usual()
            .most(100, 100, 100)
            .every(Duration.ofMillis(10), Duration.ofMillis(300), Duration.ofMinutes(1));

    private final ListFeed feed = new ListFeed();

    @Test
    void streams_open_to_all_go_on_and_those_not_proved_any_more_end() throws InterruptedException {
        CountDownLatch answering = new CountDownLatch(1);
        try (Streams streams = new Streams(feed, RULES)) {
            HeldSink hall = opened(streams, new Asked(true, () -> false));
            List<HeldSink> hanging = new ArrayList<>();
            for (int i = 0; i < HANGING; i++) {
                hanging.add(opened(streams, new Asked(false, () -> waited(answering))));
            }
            for (HeldSink sink : hanging) {
                assertThat(sink.closed.await(20, TimeUnit.SECONDS)).isTrue();
            }
            feed.add("a");
            while (!"a/1".equals(hall.next().getData())) {}
            assertThat(hall.closed.getCount()).isOne();
        } finally {
            answering.countDown();
        }
    }

    @Test
    void a_credential_that_ended_ends_its_stream_and_one_that_holds_does_not() throws InterruptedException {
        try (Streams streams = new Streams(feed, RULES)) {
            HeldSink holds = opened(streams, new Asked(false, () -> true));
            HeldSink ended = opened(streams, new Asked(false, () -> false));
            HeldSink unknown = opened(streams, new Asked(false, () -> {
                throw new IllegalStateException("nobody answers");
            }));
            assertThat(ended.closed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(unknown.closed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(holds.closed.getCount()).isOne();
        }
    }

    private static HeldSink opened(Streams streams, Channel channel) {
        HeldSink sink = new HeldSink(new CountDownLatch(0));
        streams.open(new Reader("all", 100, false), channel, Optional.empty(), sink, new PlainSse());
        return sink;
    }

    private static boolean waited(CountDownLatch answering) {
        try {
            return answering.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Everything, to who is asked for or to all. */
    private static final class Asked implements Channel {
        private final Channel everything = new ListFeed.Everything();
        private final boolean openToAll;
        private final BooleanSupplier proved;

        Asked(boolean openToAll, BooleanSupplier proved) {
            this.openToAll = openToAll;
            this.proved = proved;
        }

        @Override
        public Optional<Told> told(Changes changes) {
            return everything.told(changes);
        }

        @Override
        public Optional<Told> first() {
            return everything.first();
        }

        @Override
        public String mark(String position) {
            return everything.mark(position);
        }

        @Override
        public boolean isOpenToAll() {
            return openToAll;
        }

        @Override
        public boolean isProved() {
            return proved.getAsBoolean();
        }
    }
}
