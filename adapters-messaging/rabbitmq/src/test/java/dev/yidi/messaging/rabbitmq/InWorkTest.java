package dev.yidi.messaging.rabbitmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InWorkTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final InWork inWork = new InWork(now::get);

    @Test
    void what_was_given_back_keeps_its_share_until_it_is_settled() {
        inWork.handedOut(1);
        inWork.handedOut(2);
        inWork.settled(2);
        assertThat(inWork.isBusy()).isTrue();

        inWork.givenBack(1);
        assertThat(inWork.isBusy()).isTrue();

        inWork.handedOut(1);
        inWork.settled(1);
        assertThat(inWork.isBusy()).isFalse();
    }

    @Test
    void what_is_given_back_again_and_again_keeps_it_for_five_minutes() {
        for (int minute = 0; minute < 5; minute++) {
            inWork.handedOut(1);
            inWork.givenBack(1);
            assertThat(inWork.isBusy()).isTrue();
            now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        }
        assertThat(inWork.isBusy()).isFalse();
        inWork.handedOut(1);
        assertThat(inWork.isBusy()).isTrue();
    }
}
