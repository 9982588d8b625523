package dev.yidi.messaging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.Confirmation;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.Prepared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Channels that are wrong in one way each, and the contract that has to see it. */
class EventChannelContractTest {
    private static final int TESTS = 6;

    @Test
    void a_good_channel_passes() {
        assertThat(ContractRun.red(Good.class, TESTS)).isEmpty();
    }

    @Test
    void a_channel_that_loses_mixes_up_swallows_or_sends_too_early_is_caught() {
        assertThat(ContractRun.red(Losing.class, TESTS))
                .contains("what_is_confirmed_is_there_as_it_was_sent", "events_of_one_key_arrive_in_their_order");
        assertThat(ContractRun.red(Mixing.class, TESTS)).contains("events_of_one_key_arrive_in_their_order");
        assertThat(ContractRun.red(Swallowing.class, TESTS))
                .containsExactly("a_destination_that_is_away_is_told_in_bounded_time_and_all_comes_again");
        assertThat(ContractRun.red(Early.class, TESTS))
                .containsExactly("what_is_prepared_is_sent_when_it_is_told_to_and_not_before");
    }

    static class Good extends EventChannelContract {
        final List<CloudEvent> there = new ArrayList<>();
        boolean away;

        void send(List<CloudEvent> events) {
            if (away) {
                throw new ChannelException("away");
            }
            there.addAll(events);
        }

        @Override
        protected EventChannel channel() {
            return new EventChannel() {
                @Override
                public void publish(List<CloudEvent> events) {
                    send(events);
                }

                @Override
                public Prepared prepare(List<CloudEvent> events) {
                    return prepared(events);
                }

                @Override
                public void close() {
                    // nothing is held
                }
            };
        }

        Prepared prepared(List<CloudEvent> events) {
            return () -> {
                send(events);
                return Confirmation.given();
            };
        }

        @Override
        protected List<CloudEvent> arrived() {
            return there;
        }

        @Override
        protected void leave() {
            away = true;
        }

        @Override
        protected void comeBack() {
            away = false;
        }
    }

    static class Losing extends Good {
        @Override
        void send(List<CloudEvent> events) {
            super.send(events.subList(0, events.size() - 1));
        }
    }

    static class Mixing extends Good {
        @Override
        void send(List<CloudEvent> events) {
            List<CloudEvent> mixed = new ArrayList<>(events);
            Collections.reverse(mixed);
            super.send(mixed);
        }
    }

    static class Swallowing extends Good {
        @Override
        void send(List<CloudEvent> events) {
            if (!away) {
                super.send(events);
            }
        }
    }

    static class Early extends Good {
        @Override
        Prepared prepared(List<CloudEvent> events) {
            super.send(events);
            return Confirmation::given;
        }
    }
}
