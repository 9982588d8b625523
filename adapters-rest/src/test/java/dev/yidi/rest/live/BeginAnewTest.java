package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who cannot go on where they were is told so, at a position from which nothing is missed. */
class BeginAnewTest {
    private final ListFeed feed = new ListFeed();
    private final Follower follower = new Follower(feed);
    private final Sink sink = new Sink();
    private final OpenStream stream =
            new OpenStream(new ListFeed.Everything(), sink, new PlainSse(), Runnable::run, sink.gone::incrementAndGet);

    @Test
    void who_was_away_for_too_long_begins_anew_and_goes_on_from_there() {
        add(2_001);
        follower.add(stream, Optional.of("0"));
        assertThat(sink.told).containsExactly("reset 2001");
        add(1);
        follower.round();
        assertThat(sink.told).containsExactly("reset 2001", "change 2002");
    }

    @Test
    void who_was_away_for_less_is_told_all_of_it_once() {
        add(450);
        follower.add(stream, Optional.of("1"));
        add(1);
        follower.round();
        follower.tick();
        assertThat(sink.told)
                .containsExactly(
                        "change 201", "change 401", "change 450", "position 450", "change 451", "position 451");
        assertThat(sink.data).isEqualTo(feed.from(1));
    }

    @Test
    void who_is_at_a_position_that_is_not_of_this_store_begins_anew() {
        add(3);
        follower.add(stream, Optional.of("elsewhere"));
        assertThat(sink.told).containsExactly("reset 3");
    }

    @Test
    void a_stream_that_ended_before_it_began_is_not_followed_and_ends_once() {
        stream.end();
        stream.end();
        follower.add(stream, Optional.empty());
        assertThat(follower.isIdle()).isTrue();
        assertThat(sink.told).isEmpty();
        assertThat(sink.gone).hasValue(1);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            feed.add("a");
        }
    }

    private static final class Sink implements SseEventSink {
        private final List<String> told = new ArrayList<>();
        private final List<String> data = new ArrayList<>();
        private final AtomicInteger gone = new AtomicInteger();

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            told.add(event.getName() + " " + event.getId());
            if (event.getName().equals("change")) {
                data.addAll(List.of(event.getData().toString().split(",")));
            }
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {
            assertThat(gone).hasValue(0);
        }
    }
}
