package dev.yidi.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A loop goes on whatever happens, until somebody stops it. */
@Timeout(30)
class InboxLoopTest {
    private static final InboxRules QUICK = new InboxRules(
            20, Duration.ofSeconds(60), Duration.ofMillis(5), Duration.ofMillis(2), Duration.ofMillis(8));

    private final InboxCentre centre = new InboxCentre();
    private final BlockingQueue<InboxTurn> turns = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> unheard = new LinkedBlockingQueue<>();
    private final InboxLoop loop = loop(turns::add);
    private final Thread thread = thread(loop);

    @AfterEach
    void stop() throws InterruptedException {
        loop.close();
        thread.join();
    }

    @Test
    void it_goes_on_when_the_broker_comes_back() throws IOException, InterruptedException {
        centre.broker.stop();
        thread.start();
        for (int i = 0; i < 4; i++) {
            InboxTurn away = turn();
            assertThat(away.messages()).isZero();
            assertThat(away.troubles()).singleElement().isInstanceOf(ChannelException.class);
        }

        centre.broker.start();
        centre.send(report());

        awaitDone();
        assertThat(centre.replies()).hasSize(1);
    }

    @Test
    void one_who_does_not_listen_ends_nothing() throws IOException, InterruptedException {
        InboxLoop deaf = loop(turn -> {
            turns.add(turn);
            throw new IllegalStateException("the log is full");
        });
        Thread other = thread(deaf);
        centre.send(report());
        other.start();

        awaitDone();
        turn();
        assertThat(unheard.take()).hasMessage("the log is full");
        deaf.close();
        other.join();
    }

    @Test
    void it_ends_when_it_is_closed_while_the_source_is_away() throws InterruptedException {
        centre.broker.stop();
        InboxLoop patient = new InboxLoop(
                centre.inbox.under(
                        new InboxRules(1, Duration.ZERO, Duration.ZERO, Duration.ofHours(1), Duration.ofHours(1))),
                turns::add);
        Thread other = thread(patient);
        other.start();
        turn();

        patient.close();

        other.join();
        assertThat(turns).isEmpty();
        assertThat(unheard).isEmpty();
    }

    @Test
    void it_ends_when_its_thread_is_interrupted() throws InterruptedException {
        thread.start();
        turn();

        thread.interrupt();

        thread.join();
        assertThat(unheard).isEmpty();
    }

    @Test
    void rules_that_cannot_be_kept_are_refused() {
        assertThatThrownBy(() ->
                        new InboxRules(1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InboxRules(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private InboxLoop loop(Consumer<InboxTurn> told) {
        return new InboxLoop(centre.inbox.under(QUICK), told);
    }

    private Thread thread(InboxLoop loop) {
        Thread thread = new Thread(loop, "inbox");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((any, fault) -> unheard.add(fault));
        return thread;
    }

    private void awaitDone() throws InterruptedException {
        while (turn().done() == 0) {
            // the turns before it found nothing
        }
    }

    private InboxTurn turn() throws InterruptedException {
        InboxTurn turn = turns.poll(20, TimeUnit.SECONDS);
        assertThat(turn).as("a turn").isNotNull();
        return turn;
    }

    private static CloudEvent report() throws IOException {
        return InboxCentre.event(
                InboxCentre.GRID,
                InboundMappings.GRID_REPORT,
                "1",
                "g",
                InboundSchemaTest.document(InboundMappings.GRID_REPORT, "example"));
    }
}
