package dev.yidi.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Letters that are too large for the place where dead letters are kept. */
class PartedLettersTest {
    private static final int PLACE_TAKES = 300 * 1024;
    private static final Duration AT_ONCE = Duration.ZERO;

    private final AtomicLong now = new AtomicLong();
    private final InProcessBroker broker =
            new InProcessBroker(50, () -> now.addAndGet(Duration.ofHours(1).toNanos()));

    @Test
    void what_the_place_can_never_take_is_kept_in_parts_at_once_and_comes_back_whole() {
        InboxCentre centre = centre(new InvalidInputException(
                "broker", List.of(new Fault("messages[0].body", "broker.too-long", "expected less"))));
        Message large = large(600 * 1024);
        centre.send(large);

        assertThat(centre.inbox.turn(AT_ONCE).dead()).isEqualTo(1);

        List<Message> parts = centre.dead();
        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part.size()).isLessThanOrEqualTo(256 * 1024));
        assertThat(DeadLetters.reasons(parts.get(0))).containsExactly("cloudevent.text@body");
        assertThat(parts)
                .extracting(part -> part.headers().get(DeadLetters.PART))
                .containsExactly("1/3", "2/3", "3/3");
        assertThat(parts)
                .extracting(part -> part.headers().get(DeadLetters.LETTER))
                .containsOnly(parts.get(0).headers().get(DeadLetters.LETTER));
        assertThat(parts)
                .extracting(part -> part.headers().get(DeadLetters.FROM))
                .containsOnly("county");

        assertThat(replayed(parts)).containsExactly(large);
        assertThat(broker.size(InboxCentre.DEAD)).isZero();
    }

    @Test
    void a_place_that_does_not_tell_gets_parts_from_the_eighth_try() {
        InboxCentre centre = centre(new ChannelException("not confirmed"));
        Message large = large(300 * 1024);
        centre.send(large);
        for (int i = 1; i < 8; i++) {
            assertThat(centre.inbox.turn(AT_ONCE).givenBack()).isEqualTo(1);
        }

        assertThat(centre.inbox.turn(AT_ONCE).dead()).isEqualTo(1);
        assertThat(replayed(centre.dead())).containsExactly(large);
    }

    @Test
    void parts_come_in_any_order_and_more_than_once() {
        Message one = large(700 * 1024);
        Message two = Message.unordered(Map.of("note", "楼上 \ud842 \n"), new byte[] {1, '\n', 2});
        Message three = Message.of("k", Map.of("a", "b"), new byte[0]);
        List<Message> all = new ArrayList<>();
        for (Message each : List.of(one, two, one, three)) {
            all.addAll(parts(each));
        }
        all.addAll(parts(one).subList(0, 2));
        Collections.shuffle(all, new Random(3));

        List<Message> replayed = replayed(all);

        assertThat(replayed).contains(one, two, three).hasSizeBetween(3, 4);
    }

    @Test
    void a_letter_of_which_a_part_is_missing_or_spoilt_stays_and_holds_up_no_other() {
        List<Message> missing = parts(large(700 * 1024));
        Message sound = parts(Message.of("k", Map.of("a", "b"), new byte[] {1})).get(0);
        Message whole = Message.of("w", Map.of(), new byte[] {7});
        Message spoilt = Message.unordered(sound.headers(), new byte[] {9});

        assertThat(replayed(List.of(missing.get(0), missing.get(2), spoilt, whole)))
                .containsExactly(whole);
        assertThat(taken(InboxCentre.DEAD)).containsExactlyInAnyOrder(missing.get(0), missing.get(2), spoilt);
    }

    @Test
    void what_has_the_digest_of_its_bytes_and_is_no_letter_stays() {
        // the SHA-256 of nothing at all, and of "{}\n"
        Message nothing = part("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "");
        Message headless = part("ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356", "{}\n");

        assertThat(replayed(List.of(nothing, headless))).isEmpty();
        assertThat(broker.size(InboxCentre.DEAD)).isEqualTo(2);
    }

    private static Message part(String letter, String content) {
        return Message.unordered(
                Map.of(DeadLetters.LETTER, letter, DeadLetters.PART, "1/1"), content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_letter_that_cannot_be_brought_back_stays_with_all_its_parts() {
        List<Message> parts = parts(large(700 * 1024));
        broker.channel(InboxCentre.DEAD).publish(parts);
        RuntimeException fault = new IllegalStateException("cannot be mended");

        Optional<RuntimeException> thrown = thrown(letter -> {
            throw fault;
        });

        assertThat(thrown).contains(fault);
        assertThat(taken(InboxCentre.DEAD)).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void what_calls_itself_a_part_is_none() {
        Message liar =
                Message.of("o", Map.of(DeadLetters.LETTER, "00", DeadLetters.PART, "1/2", "x", "y"), new byte[] {1, 2});
        InboxCentre centre = new InboxCentre(broker, stores -> stores);
        centre.send(liar);

        assertThat(centre.inbox.turn(AT_ONCE).dead()).isEqualTo(1);

        assertThat(replayed(centre.dead())).containsExactly(liar);
    }

    private InboxCentre centre(RuntimeException tooLarge) {
        return new InboxCentre(
                broker,
                stores -> stores,
                new Picky(
                        broker.channel(InboxCentre.DEAD),
                        letter -> letter.size() > PLACE_TAKES - 1024 ? Optional.of(tooLarge) : Optional.empty()));
    }

    private static List<Message> parts(Message message) {
        return LetterParts.of(message, Map.of(DeadLetters.REASONS, "a.b@c"), Map.of(DeadLetters.FROM, "county"));
    }

    private List<Message> replayed(List<Message> letters) {
        broker.channel(InboxCentre.DEAD).publish(letters);
        DeadLetters.replay(
                broker.source(InboxCentre.DEAD), broker.channel("again"), UnaryOperator.identity(), 100, AT_ONCE);
        return taken("again");
    }

    private Optional<RuntimeException> thrown(UnaryOperator<Message> mend) {
        try {
            DeadLetters.replay(broker.source(InboxCentre.DEAD), broker.channel("again"), mend, 100, AT_ONCE);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private List<Message> taken(String queue) {
        List<Message> all = new ArrayList<>();
        try (MessageSource source = broker.source(queue)) {
            for (Delivery delivery : source.receive(50, AT_ONCE)) {
                all.add(delivery.message());
                delivery.settle();
            }
        }
        return all;
    }

    /** Of bytes that are no text. */
    private static Message large(int size) {
        byte[] body = new byte[size];
        new Random(size).nextBytes(body);
        body[0] = (byte) 0xff;
        return Message.of("o", Map.of(Message.CONTENT_TYPE, "application/cloudevents+json", "备注", "楼上漏水"), body);
    }
}
