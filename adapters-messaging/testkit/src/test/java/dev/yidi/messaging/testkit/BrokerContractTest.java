package dev.yidi.messaging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Brokers that are wrong in one way each, and the contract that has to see it. */
class BrokerContractTest {
    private static final int TESTS = 16;

    @Test
    void a_good_broker_passes() {
        assertThat(red(new Spoilt())).isEmpty();
    }

    @Test
    void a_broker_that_loses_messages_is_caught() {
        assertThat(red(new Spoilt() {
                    @Override
                    MessageChannel spoil(MessageChannel good, String queue) {
                        return new Sending(good, messages -> good.publish(messages.subList(0, messages.size() - 1)));
                    }
                }))
                .contains("messages_of_one_key_come_in_their_order", "a_confirmed_message_is_there_as_it_was_sent");
    }

    @Test
    void a_broker_that_settles_by_itself_is_caught() {
        assertThat(red(new Spoilt() {
                    @Override
                    List<Delivery> spoil(List<Delivery> good, String queue) {
                        good.forEach(Delivery::settle);
                        return good;
                    }
                }))
                .contains(
                        "what_was_not_settled_comes_again_after_its_source_was_closed",
                        "what_is_given_back_comes_again_and_is_not_overtaken_by_its_key",
                        "of_one_key_one_message_is_in_hand");
    }

    @Test
    void a_broker_that_puts_what_is_given_back_at_the_end_is_caught() {
        assertThat(red(new Spoilt() {
                    @Override
                    List<Delivery> spoil(List<Delivery> good, String queue) {
                        return good.stream()
                                .<Delivery>map(each -> new ToTheEnd(each, channel(queue)))
                                .toList();
                    }
                }))
                .contains("what_is_given_back_comes_again_and_is_not_overtaken_by_its_key");
    }

    @Test
    void a_channel_that_confirms_what_nobody_took_is_caught() {
        assertThat(red(new Spoilt() {
                    @Override
                    MessageChannel spoil(MessageChannel good, String queue) {
                        return new Sending(good, messages -> {
                            try {
                                good.publish(messages);
                            } catch (ChannelException lost) {
                                return;
                            }
                        });
                    }
                }))
                .containsExactly("a_broker_that_stops_is_told_in_bounded_time_and_nothing_confirmed_is_lost");
    }

    @Test
    void a_broker_that_says_nothing_when_it_could_not_settle_is_caught() {
        assertThat(red(new Spoilt() {
                    @Override
                    List<Delivery> spoil(List<Delivery> good, String queue) {
                        return good.stream().<Delivery>map(Silent::new).toList();
                    }
                }))
                .containsExactlyInAnyOrder(
                        "what_was_not_settled_comes_again_after_its_source_was_closed",
                        "a_broker_that_stops_is_told_in_bounded_time_and_nothing_confirmed_is_lost");
    }

    @Test
    void a_broker_that_counts_what_was_not_tried_is_caught() {
        assertThat(red(new Spoilt() {
                    @Override
                    List<Delivery> spoil(List<Delivery> good, String queue) {
                        return good.stream().<Delivery>map(Counting::new).toList();
                    }
                }))
                .containsExactly("what_is_given_back_untried_does_not_count_as_a_try");
    }

    @Test
    void no_test_can_be_blanked_out() {
        List<Method> tests = Arrays.stream(BrokerContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests)
                .hasSizeGreaterThanOrEqualTo(TESTS)
                .allMatch(
                        method -> Modifier.isFinal(method.getModifiers()) && Modifier.isPublic(method.getModifiers()));
    }

    private static Set<String> red(Spoilt broker) {
        OnSpoilt.BROKER.set(broker);
        return ContractRun.red(OnSpoilt.class, TESTS);
    }

    /** Runs the contract on what the test at hand has spoilt; not found by itself, being nested. */
    static final class OnSpoilt extends BrokerContract {
        private static final AtomicReference<TestBroker> BROKER = new AtomicReference<>(new Spoilt());

        @Override
        protected TestBroker broker() {
            return BROKER.get();
        }
    }

    private static class Spoilt implements TestBroker {
        private final InProcessBroker good = new InProcessBroker(1_000);

        @SuppressWarnings("UnusedVariable") // those that spoil look at it
        MessageChannel spoil(MessageChannel channel, String queue) {
            return channel;
        }

        @SuppressWarnings("UnusedVariable") // those that spoil look at it
        List<Delivery> spoil(List<Delivery> deliveries, String queue) {
            return deliveries;
        }

        @Override
        public final MessageChannel channel(String queue) {
            return spoil(good.channel(queue), queue);
        }

        @Override
        public final MessageSource source(String queue) {
            MessageSource source = good.source(queue);
            return new MessageSource() {
                @Override
                public List<Delivery> receive(int atMost, Duration wait) {
                    return spoil(source.receive(atMost, wait), queue);
                }

                @Override
                public void close() {
                    source.close();
                }
            };
        }

        @Override
        public final HeaderNames names() {
            return HeaderNames.AMQP;
        }

        @Override
        public final Set<BrokerAbility> missing() {
            return Set.of();
        }

        @Override
        public final Duration patience() {
            return Duration.ofMillis(300);
        }

        @Override
        public final void stop() {
            good.stop();
        }

        @Override
        public final void start() {
            good.start();
        }
    }

    private record Sending(MessageChannel good, java.util.function.Consumer<List<Message>> how)
            implements MessageChannel {
        @Override
        public void publish(List<Message> messages) {
            how.accept(messages);
        }

        @Override
        public void close() {
            good.close();
        }
    }

    private record ToTheEnd(Delivery good, MessageChannel channel) implements Delivery {
        @Override
        public Message message() {
            return good.message();
        }

        @Override
        public int attempt() {
            return good.attempt();
        }

        @Override
        public void settle() {
            good.settle();
        }

        @Override
        public void giveBack(Duration pause) {
            channel.publish(List.of(message()));
            good.settle();
        }

        @Override
        public void giveBackUntried(Duration pause) {
            giveBack(pause);
        }
    }

    private record Silent(Delivery good) implements Delivery {
        @Override
        public Message message() {
            return good.message();
        }

        @Override
        public int attempt() {
            return good.attempt();
        }

        @Override
        @SuppressWarnings("EmptyCatch") // which is what is wrong with it
        public void settle() {
            try {
                good.settle();
            } catch (ChannelException untold) {
                // nobody hears of it
            }
        }

        @Override
        public void giveBack(Duration pause) {
            good.giveBack(pause);
        }

        @Override
        public void giveBackUntried(Duration pause) {
            good.giveBackUntried(pause);
        }
    }

    private record Counting(Delivery good) implements Delivery {
        @Override
        public Message message() {
            return good.message();
        }

        @Override
        public int attempt() {
            return good.attempt();
        }

        @Override
        public void settle() {
            good.settle();
        }

        @Override
        public void giveBack(Duration pause) {
            good.giveBack(pause);
        }

        @Override
        public void giveBackUntried(Duration pause) {
            good.giveBack(pause);
        }
    }
}
