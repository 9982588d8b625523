package dev.yidi.messaging.inbound;

import static dev.yidi.messaging.inbound.InboxCentre.GRID;
import static dev.yidi.messaging.inbound.InboxCentre.HOTLINE;
import static dev.yidi.messaging.inbound.InboxCentre.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.inbound.data.GridReportData;
import dev.yidi.ports.Yidi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message, a reply or a place that is away can cost at most. */
class InboxBoundsTest {
    private static final int BROKER_TAKES = 1_000_000;

    private final InboxCentre centre = new InboxCentre(hasty(), stores -> stores);

    @ParameterizedTest
    @ValueSource(strings = {"\"parties\":[%s]", "\"x\":{},%s"})
    void of_a_message_with_more_faults_than_a_reply_carries_a_hundred_are_named(String data) {
        String many = data.contains("parties")
                ? "{},".repeat(99) + "{}"
                : IntStream.range(0, 20_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));
        centre.send(order("1", "{" + data.formatted(many) + "}"));

        assertThat(centre.inbox.turn(Duration.ZERO).dead()).isEqualTo(1);

        CloudEvent reply = centre.replies().get(0);
        assertThat(reply.data().orElseThrow().length()).isLessThan(BROKER_TAKES / 50);
        JsonNode reasons = data(reply).get("reasons");
        assertThat(reasons).hasSize(101);
        assertThat(reasons.get(100).get("code").asText()).isEqualTo("faults.more");
        List<String> kept = DeadLetters.reasons(centre.dead().get(0));
        assertThat(kept.get(kept.size() - 1)).startsWith("faults.more@");
    }

    @Test
    void a_list_that_is_too_long_is_one_fault_and_its_items_are_not_looked_at() {
        centre.send(order("1", "{\"parties\":[" + "{},".repeat(7_000) + "{}]}"));

        assertThat(centre.inbox.turn(Duration.ZERO).dead()).isEqualTo(1);

        assertThat(DeadLetters.reasons(centre.dead().get(0)))
                .contains("list.too-long@parties", "field.missing@number")
                .hasSize(8);
    }

    /** A county's own data, of whose list nobody said how long it may be. */
    record Wishes(List<String> wishes, List<Optional<String>> notes) {}

    @Test
    void a_list_of_which_nobody_says_how_long_it_may_be_has_a_thousand_items_at_most() {
        Faults faults = new Faults();
        String thousand = "\"x\",".repeat(999) + "\"x\"";

        new RecordBinder(faults).bind(Wishes.class, "{\"wishes\":[" + thousand + "],\"notes\":[" + thousand + ",1]}");

        assertThat(faults.all())
                .extracting(fault -> fault.code() + "@" + fault.path())
                .containsExactly("list.too-long@notes");
    }

    @Test
    void an_invalid_message_whose_sender_cannot_be_told_is_dead_from_the_eighth_try() {
        centre.outside.stop();
        centre.send(order("1", "{}"));
        for (int i = 1; i < 8; i++) {
            assertThat(centre.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
        }

        InboxTurn eighth = centre.inbox.turn(Duration.ZERO);

        assertThat(eighth.dead()).isEqualTo(1);
        assertThat(eighth.troubles()).singleElement().isInstanceOf(ChannelException.class);
        assertThat(DeadLetters.reasons(centre.dead().get(0)))
                .contains("inbound.unanswered@message", "field.missing@number");
        assertThat(centre.inbox.turn(Duration.ZERO).messages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_invalid_message_that_cannot_be_buried_is_answered_once(boolean away) {
        InProcessBroker broker = hasty();
        AtomicInteger tries = new AtomicInteger();
        InboxCentre struck = new InboxCentre(
                broker,
                stores -> stores,
                new Picky(
                        broker.channel(InboxCentre.DEAD),
                        letter -> tries.incrementAndGet() > 9
                                ? Optional.empty()
                                : Optional.of(
                                        away ? new ChannelException("it is away") : new IllegalStateException("x"))));
        struck.send(order("1", "{}"));
        while (struck.inbox.turn(Duration.ZERO).dead() == 0) {
            assertThat(tries.get()).isLessThan(20);
        }

        assertThat(struck.replies())
                .extracting(reply -> data(reply).get("outcome").asText())
                .containsExactly("invalid");
        assertThat(struck.dead()).hasSize(1);

        struck.send(order("1", "{}"));
        struck.inbox.turn(Duration.ZERO);
        assertThat(struck.replies()).as("sent again by its sender").hasSize(1);
    }

    @Test
    void what_is_found_invalid_after_something_was_done_is_told_with_the_case() throws IOException {
        Inbox inbox = inbox(
                List.of(new Twofold()),
                Sender.of(GRID, InboxCentre.GRID_OFFICER, Twofold.TYPE)
                        .answeredOver(InboxCentre.answers(centre.outside)));
        centre.send(event(GRID, Twofold.TYPE, "1", "g", example(InboundMappings.GRID_REPORT)));

        assertThat(inbox.turn(Duration.ZERO).dead()).isEqualTo(1);

        JsonNode reply = data(centre.replies().get(0));
        assertThat(reply.get("outcome").asText()).isEqualTo("partly");
        assertThat(reply.get("caseId").asText()).isNotBlank();
        assertThat(reply.at("/reasons/0/code").asText()).isEqualTo("county.street.unknown");
        assertThat(reply.at("/reasons/0/field").asText()).isEqualTo("street");
        assertThat(DeadLetters.reasons(centre.dead().get(0))).containsExactly("county.street.unknown@street");
        assertThat(centre.cases()).isEqualTo(1);
    }

    @Test
    void a_reply_that_can_never_be_sent_makes_no_message_invalid() throws IOException {
        List<CloudEvent> tried = new ArrayList<>();
        Inbox inbox = inbox(
                InboundMappings.standard(),
                Sender.of(HOTLINE, InboxCentre.HOTLINE_OFFICER, InboundMappings.HOTLINE_ORDER)
                        .answeredOver(channel(reply -> {
                            tried.add(reply);
                            if (data(reply).get("outcome").asText().equals("done")) {
                                throw new InvalidInputException(
                                        "reply", List.of(new Fault("reply", "reply.too-large", "expected less")));
                            }
                        })));
        centre.send(order("1", example(InboundMappings.HOTLINE_ORDER)));
        for (int i = 1; i < 8; i++) {
            assertThat(inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
        }

        assertThat(inbox.turn(Duration.ZERO).dead()).isEqualTo(1);
        assertThat(tried)
                .extracting(reply -> data(reply).get("outcome").asText())
                .containsOnly("done", "failed");
        assertThat(DeadLetters.reasons(centre.dead().get(0))).containsExactly("inbound.failed@message");
        assertThat(centre.cases()).isEqualTo(1);
    }

    @Test
    void after_a_reply_that_fails_the_rest_of_its_sender_waits_and_others_go_on() throws IOException {
        AtomicInteger tried = new AtomicInteger();
        Inbox inbox = inbox(
                InboundMappings.standard(),
                Sender.of(HOTLINE, InboxCentre.HOTLINE_OFFICER, InboundMappings.HOTLINE_ORDER)
                        .answeredOver(channel(reply -> {
                            tried.incrementAndGet();
                            throw new ChannelException("nobody confirms it");
                        })),
                Sender.of(GRID, InboxCentre.GRID_OFFICER, InboundMappings.GRID_REPORT)
                        .answeredOver(InboxCentre.answers(centre.outside)));
        String order = example(InboundMappings.HOTLINE_ORDER);
        for (String id : List.of("1", "2", "3")) {
            centre.send(event(HOTLINE, InboundMappings.HOTLINE_ORDER, id, "o" + id, order));
        }
        centre.send(event(GRID, InboundMappings.GRID_REPORT, "4", "g", example(InboundMappings.GRID_REPORT)));

        InboxTurn turn = inbox.turn(Duration.ZERO);

        assertThat(turn.givenBack()).isEqualTo(3);
        assertThat(turn.done()).isEqualTo(1);
        assertThat(turn.troubles()).hasSize(1);
        assertThat(tried).hasValue(1);
        assertThat(centre.replies()).hasSize(1);
        assertThat(inbox.turn(Duration.ZERO).givenBack()).isEqualTo(3);
        assertThat(tried).as("each turn asks again").hasValue(2);
    }

    @Test
    void what_waited_untried_behind_another_of_its_sender_has_all_its_tries_left() throws IOException {
        AtomicInteger turns = new AtomicInteger();
        Inbox inbox = inbox(
                InboundMappings.standard(),
                Sender.of(HOTLINE, InboxCentre.HOTLINE_OFFICER, InboundMappings.HOTLINE_ORDER)
                        .answeredOver(channel(reply -> {
                            throw turns.get() < 9
                                    ? new ChannelException("nobody confirms it")
                                    : new IllegalStateException("broken");
                        })));
        String order = example(InboundMappings.HOTLINE_ORDER);
        for (String id : List.of("1", "2")) {
            centre.send(event(HOTLINE, InboundMappings.HOTLINE_ORDER, id, "o" + id, order));
        }
        while (turns.incrementAndGet() < 9) {
            assertThat(inbox.turn(Duration.ZERO).givenBack()).isEqualTo(2);
        }

        InboxTurn ninth = inbox.turn(Duration.ZERO);

        assertThat(ninth.dead()).as("the first was tried nine times").isEqualTo(1);
        assertThat(ninth.givenBack()).as("the second once").isEqualTo(1);
    }

    @Test
    void a_turn_that_has_lasted_its_time_gives_the_rest_back() throws IOException {
        AtomicLong now = new AtomicLong();
        Inbox inbox = inbox(
                        InboundMappings.standard(),
                        Sender.of(GRID, InboxCentre.GRID_OFFICER, InboundMappings.GRID_REPORT)
                                .answeredOver(channel(reply ->
                                        now.addAndGet(Duration.ofSeconds(31).toNanos()))))
                .under(InboxRules.usual(), now::get);
        for (String id : List.of("1", "2", "3", "4", "5")) {
            centre.send(event(GRID, InboundMappings.GRID_REPORT, id, "g" + id, example(InboundMappings.GRID_REPORT)));
        }

        InboxTurn turn = inbox.turn(Duration.ZERO);

        assertThat(turn.done()).isEqualTo(2);
        assertThat(turn.givenBack()).isEqualTo(3);
        assertThat(inbox.turn(Duration.ZERO).done()).isEqualTo(2);
        assertThat(inbox.turn(Duration.ZERO).done()).isEqualTo(1);
    }

    /** A county's own message that asks for two things, and whose second it does not understand. */
    private record Twofold() implements InboundMapping<GridReportData> {
        static final String TYPE = "cn.example.in.street-report.v1";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Class<GridReportData> data() {
            return GridReportData.class;
        }

        @Override
        public Performed perform(Yidi centre, CommandSeries commands, GridReportData report) {
            Performed registered = registering().perform(centre, commands, report);
            return Performed.then(registered.answer().orElseThrow(), () -> {
                throw new InvalidInputException(
                        "street", List.of(new Fault("street", "county.street.unknown", "expected a street")));
            });
        }

        @SuppressWarnings("unchecked")
        private static InboundMapping<GridReportData> registering() {
            return (InboundMapping<GridReportData>) InboundMappings.standard().stream()
                    .filter(each -> each.data() == GridReportData.class)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Inbox inbox(List<? extends InboundMapping<?>> mappings, Sender... senders) {
        return Inbox.of(
                centre.yidi,
                centre.broker.source(InboxCentre.INBOX),
                InboxCentre.CODEC,
                List.of(senders),
                new DeadLetters(centre.broker.channel(InboxCentre.DEAD), "county"),
                mappings,
                Checks.usualValidator());
    }

    private static EventChannel channel(Consumer<CloudEvent> each) {
        return new EventChannel() {
            @Override
            public void publish(List<CloudEvent> events) {
                events.forEach(each);
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    /** A broker at which every pause is over at once. */
    private static InProcessBroker hasty() {
        AtomicLong now = new AtomicLong();
        return new InProcessBroker(9, () -> now.addAndGet(Duration.ofHours(1).toNanos()));
    }

    private static CloudEvent order(String id, String data) {
        return event(HOTLINE, InboundMappings.HOTLINE_ORDER, id, "o", data);
    }

    private static String example(String type) throws IOException {
        return InboundSchemaTest.document(type, "example");
    }

    private static JsonNode data(CloudEvent event) {
        try {
            return JsonMapper.builder().build().readTree(event.data().orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
