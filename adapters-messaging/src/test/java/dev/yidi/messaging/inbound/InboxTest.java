package dev.yidi.messaging.inbound;

import static dev.yidi.messaging.inbound.InboxCentre.COURT;
import static dev.yidi.messaging.inbound.InboxCentre.GRID;
import static dev.yidi.messaging.inbound.InboxCentre.HOTLINE;
import static dev.yidi.messaging.inbound.InboxCentre.SILENT;
import static dev.yidi.messaging.inbound.InboxCentre.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import dev.yidi.ports.spi.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    private final InboxCentre centre = new InboxCentre();

    @Test
    void an_order_that_comes_twice_is_one_case_and_gets_the_same_reply_twice() {
        centre.send(order("1"), order("1"));

        assertThat(centre.work()).extracting(InboxTurn::done).containsOnly(1);

        List<CloudEvent> replies = centre.replies();
        assertThat(replies).hasSize(2);
        assertThat(replies.get(0)).isEqualTo(replies.get(1));
        JsonNode reply = data(replies.get(0));
        assertThat(reply.get("outcome").asText()).isEqualTo("done");
        assertThat(reply.get("number").asText()).isNotBlank();
        assertThat(reply.get("inReplyTo").asText()).isEqualTo("1");
        assertThat(replies.get(0).extensions()).containsEntry("correlationid", "1");
        assertThat(centre.cases()).isEqualTo(1);
    }

    @Test
    void the_same_id_with_another_content_is_refused() {
        centre.send(
                order("1"), event(GRID, InboundMappings.GRID_REPORT, "1", "g", example(InboundMappings.GRID_REPORT)));
        centre.send(event(
                HOTLINE,
                InboundMappings.HOTLINE_ORDER,
                "1",
                "o",
                example(InboundMappings.HOTLINE_ORDER).replace("两个月", "三个月")));

        centre.work();

        assertThat(centre.replies())
                .extracting(reply -> data(reply).get("outcome").asText())
                .containsExactlyInAnyOrder("done", "done", "refused");
        assertThat(centre.cases()).isEqualTo(2);
    }

    @Test
    void replies_that_say_something_else_have_another_id() {
        centre.send(event(HOTLINE, InboundMappings.HOTLINE_ORDER, "1", "o", "{}"), order("1"));

        centre.work();

        assertThat(centre.replies()).extracting(CloudEvent::id).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                InboundMappings.COURT_REFERRAL,
                InboundMappings.POLICE_TRANSFER,
                InboundMappings.PROCURATORATE_REFERRAL,
                InboundMappings.SUPERIOR_ASSIGNMENT
            })
    void what_others_refer_becomes_a_case(String type) {
        centre.send(event(COURT, type, "1", "x", example(type)));

        centre.work();

        JsonNode reply = data(centre.replies().get(0));
        assertThat(reply.get("outcome").asText()).as(reply.toString()).isEqualTo("done");
        assertThat(centre.cases()).isEqualTo(1);
    }

    @Test
    void what_is_done_in_part_is_told_with_the_case_and_is_among_the_dead() {
        centre.send(event(
                InboxCentre.HALF_ADMITTED,
                InboundMappings.COURT_REFERRAL,
                "1",
                "x",
                example(InboundMappings.COURT_REFERRAL)));

        assertThat(centre.work()).extracting(InboxTurn::dead).containsExactly(1);

        JsonNode reply = data(centre.replies().get(0));
        assertThat(reply.get("outcome").asText()).isEqualTo("partly");
        assertThat(reply.get("caseId").asText()).isNotBlank();
        assertThat(reply.get("number").asText()).isNotBlank();
        String code = reply.at("/reasons/0/code").asText();
        assertThat(code).isNotBlank();
        Message letter = centre.dead().get(0);
        assertThat(DeadLetters.reasons(letter)).containsExactly(code + "@message");
        assertThat(centre.cases()).isEqualTo(1);

        centre.send(letter);
        assertThat(centre.work()).extracting(InboxTurn::dead).containsExactly(1);
        assertThat(centre.cases()).as("asked again").isEqualTo(1);
    }

    @Test
    void a_ruling_on_a_case_that_is_not_there_is_refused() {
        centre.send(event(COURT, InboundMappings.COURT_RULING, "1", "x", example(InboundMappings.COURT_RULING)));

        assertThat(centre.work()).extracting(InboxTurn::refused).containsExactly(1);

        assertThat(data(centre.replies().get(0)).at("/reasons/0/code").asText()).isEqualTo("inbound.case.absent");
    }

    @Test
    void what_is_refused_and_cannot_be_answered_is_among_the_dead() {
        centre.send(event(SILENT, InboundMappings.COURT_RULING, "1", "x", example(InboundMappings.COURT_RULING)));

        assertThat(centre.work()).extracting(InboxTurn::dead).containsExactly(1);

        assertThat(DeadLetters.reasons(centre.dead().get(0))).containsExactly("inbound.case.absent@message");
    }

    @Test
    void a_report_of_a_clock_that_is_ahead_waits_until_it_is_past() {
        InboxCentre hasty = new InboxCentre(hasty(), stores -> stores);
        hasty.send(found("2026-03-02T01:00:05Z"));

        assertThat(hasty.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
        hasty.time.advance(Duration.ofSeconds(5));

        assertThat(hasty.inbox.turn(Duration.ZERO).done()).isEqualTo(1);
        assertThat(hasty.dead()).isEmpty();
    }

    @Test
    void a_report_of_a_time_that_does_not_come_is_refused_in_the_end() {
        InboxCentre hasty = new InboxCentre(hasty(), stores -> stores);
        hasty.send(found("2062-03-02T01:00:00Z"));
        for (int i = 1; i <= 10; i++) {
            assertThat(hasty.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
        }

        assertThat(hasty.inbox.turn(Duration.ZERO).dead()).isEqualTo(1);
        assertThat(DeadLetters.reasons(hasty.dead().get(0))).containsExactly("case.register.received-later@message");
    }

    @Test
    void an_invalid_order_is_dead_with_every_reason_and_the_sender_is_told() {
        CloudEvent invalid = event(
                HOTLINE,
                InboundMappings.HOTLINE_ORDER,
                "1",
                "o",
                "{\"number\":\"张三 1\",\"nature\":\"WISH\",\"calledAt\":\"gestern\",\"place\":\"x\",\"title\":\"\",\"narrative\":\"n\","
                        + "\"parties\":[{\"role\":\"APPLICANT\",\"name\":\"张三\",\"phone\":\"1\",\"organisation\":false}],\"extra\":1}");
        centre.send(invalid);

        assertThat(centre.work()).extracting(InboxTurn::dead).containsExactly(1);

        Message letter = centre.dead().get(0);
        assertThat(DeadLetters.reasons(letter))
                .contains(
                        "field.unknown@extra",
                        "field.missing@reachable",
                        "field.word@nature",
                        "field.time@calledAt",
                        "text.blank@title",
                        "identifier.malformed@number")
                .hasSize(8);
        assertThat(letter.header(DeadLetters.REASONS).orElseThrow()).doesNotContain("张三");
        assertThat(letter.body()).isEqualTo(invalid.data().orElseThrow().getBytes(StandardCharsets.UTF_8));
        JsonNode reply = data(centre.replies().get(0));
        assertThat(reply.get("outcome").asText()).isEqualTo("invalid");
        assertThat(reply.get("reasons")).hasSize(8);
        assertThat(reply.toString()).doesNotContain("张三");
        assertThat(centre.cases()).isZero();
    }

    @Test
    void what_cannot_be_read_and_who_is_unknown_or_not_allowed_is_dead_and_holds_up_nothing() {
        centre.send(Message.of("o", Map.of("content-type", "application/json"), new byte[] {1, 2}));
        centre.send(event("/nobody", InboundMappings.HOTLINE_ORDER, "1", "o", "{}"));
        centre.send(event(HOTLINE, InboundMappings.COURT_RULING, "2", "o", "{}"));
        centre.send(event(HOTLINE, "dev.yidi.in.wish.v1", "3", "o", "{}"));
        centre.send(order("4"));

        centre.work();

        assertThat(centre.dead())
                .extracting(letter -> DeadLetters.reasons(letter).get(0))
                .containsExactly(
                        "json.malformed@data",
                        "inbound.sender.unknown@source",
                        "inbound.type.not-allowed@type",
                        "inbound.type.unknown@type");
        assertThat(centre.replies())
                .extracting(reply -> data(reply).get("outcome").asText())
                .containsExactly("invalid", "invalid", "done");
    }

    @Test
    void while_the_store_is_away_messages_wait_in_their_order() {
        AtomicReference<Strikable> stores = new AtomicReference<>();
        InboxCentre struck = new InboxCentre(new InProcessBroker(9), good -> {
            stores.set(new Strikable(good));
            return stores.get();
        });
        stores.get().strike();
        struck.send(order("1"), order("2"));

        InboxTurn turn = struck.inbox.turn(Duration.ZERO);
        assertThat(turn.givenBack()).isEqualTo(1);
        assertThat(turn.troubles()).hasSize(1);
        assertThat(struck.inbox.turn(Duration.ZERO).messages()).isZero();

        stores.get().heal();
        int done = 0;
        while (done < 2) {
            done += struck.inbox.turn(Duration.ofSeconds(5)).done();
        }
        assertThat(struck.replies())
                .extracting(reply -> data(reply).get("inReplyTo").asText())
                .containsExactly("1", "2");
        assertThat(struck.dead()).isEmpty();
    }

    @Test
    void what_the_store_fails_alone_is_dead_in_the_end_once_others_were_done() {
        AtomicReference<Strikable> stores = new AtomicReference<>();
        InboxCentre struck = new InboxCentre(hasty(), good -> {
            stores.set(new Strikable(good));
            return stores.get();
        });
        struck.send(event(COURT, InboundMappings.COURT_REFERRAL, "1", "x", example(InboundMappings.COURT_REFERRAL)));
        struck.work();
        String spoilt = data(struck.replies().get(0)).get("caseId").asText();
        stores.get().strike(new FileId(spoilt));
        struck.send(event(COURT, InboundMappings.COURT_RULING, "2", "x", ruling(spoilt)));

        for (int i = 1; i <= 45; i++) {
            InboxTurn turn = struck.inbox.turn(Duration.ZERO);
            assertThat(turn.givenBack())
                    .as("nothing else was done: the store may be away")
                    .isEqualTo(1);
            assertThat(turn.troubles()).singleElement().isInstanceOf(StoreException.class);
        }
        for (int i = 0; i < 7; i++) {
            struck.send(order("order-" + i));
            InboxTurn turn = struck.inbox.turn(Duration.ZERO);
            assertThat(turn.done()).isEqualTo(1);
            assertThat(turn.givenBack()).isEqualTo(1);
        }
        struck.replies();
        struck.send(order("eighth"));
        InboxTurn eighth = struck.inbox.turn(Duration.ZERO);
        InboxTurn last = eighth.dead() == 1 ? eighth : struck.inbox.turn(Duration.ZERO);

        assertThat(last.dead()).isEqualTo(1);
        assertThat(DeadLetters.reasons(struck.dead().get(0))).containsExactly("inbound.failed@message");
        assertThat(struck.replies())
                .extracting(reply -> data(reply).get("outcome").asText())
                .containsExactlyInAnyOrder("done", "failed");
    }

    private static String ruling(String caseId) {
        return """
                {"caseId": "%s", "proceeding": "confirmation-1", "ruling": "CONFIRMED"}""".formatted(caseId);
    }

    @Test
    void a_place_of_dead_letters_that_breaks_freezes_nothing() {
        InProcessBroker broker = hasty();
        InboxCentre broken = new InboxCentre(
                broker,
                good -> good,
                new Picky(
                        broker.channel(InboxCentre.DEAD), letter -> Optional.of(new IllegalStateException("a fault"))));
        broken.send(event("/nobody", InboundMappings.HOTLINE_ORDER, "1", "a", "{}"));
        for (int i = 1; i < 8; i++) {
            assertThat(broken.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
        }
        broken.send(order("2"));

        InboxTurn eighth = broken.inbox.turn(Duration.ZERO);
        assertThat(eighth.givenBack()).isEqualTo(1);
        assertThat(eighth.done()).isEqualTo(1);
        assertThat(eighth.troubles()).hasSize(2);
        assertThat(broken.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
    }

    @Test
    void an_error_leaves_nothing_in_hand() {
        InProcessBroker broker = hasty();
        InboxCentre lost = new InboxCentre(broker, good -> good, new Picky(broker.channel(InboxCentre.DEAD), letter -> {
            throw new StackOverflowError();
        }));
        lost.send(event("/nobody", InboundMappings.HOTLINE_ORDER, "1", "a", "{}"), order("2"));

        assertThatThrownBy(() -> lost.inbox.turn(Duration.ZERO)).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> lost.inbox.turn(Duration.ZERO)).isInstanceOf(StackOverflowError.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_breaks_again_and_again_is_dead_in_the_end_and_its_sender_told_if_that_can_be(boolean heard) {
        AtomicReference<Strikable> stores = new AtomicReference<>();
        InProcessBroker broker = hasty();
        InboxCentre broken = new InboxCentre(broker, good -> {
            stores.set(new Strikable(good));
            return stores.get();
        });
        stores.get().strike(new IllegalStateException("a fault of ours"));
        broken.send(order("1"));
        if (!heard) {
            broken.outside.stop();
        }

        int turns = 1;
        InboxTurn turn = broken.inbox.turn(Duration.ZERO);
        while (turn.dead() == 0) {
            turn = broken.inbox.turn(Duration.ZERO);
            turns++;
        }
        assertThat(turns).isEqualTo(8);
        assertThat(turn.troubles()).hasSize(heard ? 1 : 2);
        assertThat(DeadLetters.reasons(broken.dead().get(0))).containsExactly("inbound.failed@message");
        broken.outside.start();
        assertThat(broken.replies())
                .extracting(reply -> data(reply).get("outcome").asText())
                .isEqualTo(heard ? List.of("failed") : List.of());
        assertThat(broken.inbox.turn(Duration.ZERO).messages()).isZero();
    }

    @Test
    void a_reply_that_does_not_arrive_is_sent_again_and_nothing_is_done_twice() {
        centre.send(order("1"));
        centre.outside.stop();

        assertThat(centre.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);
        assertThat(centre.cases()).isEqualTo(1);

        centre.outside.start();
        assertThat(centre.inbox.turn(Duration.ofSeconds(5)).done()).isEqualTo(1);
        assertThat(centre.replies()).hasSize(1);
        assertThat(centre.cases()).isEqualTo(1);
    }

    @Test
    void an_invalid_message_is_buried_once_however_often_its_reply_is_sent() {
        centre.send(event(HOTLINE, InboundMappings.HOTLINE_ORDER, "1", "o", "{}"));
        centre.outside.stop();
        assertThat(centre.inbox.turn(Duration.ZERO).givenBack()).isEqualTo(1);

        centre.outside.start();
        assertThat(centre.inbox.turn(Duration.ofSeconds(5)).dead()).isEqualTo(1);
        assertThat(centre.dead()).hasSize(1);
        assertThat(centre.replies()).hasSize(1);
    }

    @Test
    void a_letter_that_cannot_be_mended_stays_and_is_not_in_hand() {
        centre.send(event("/nobody", InboundMappings.HOTLINE_ORDER, "1", "o", "{}"));
        centre.work();
        MessageSource dead = centre.broker.source(InboxCentre.DEAD);

        assertThatThrownBy(() -> DeadLetters.replay(
                        dead,
                        centre.broker.channel(InboxCentre.INBOX),
                        letter -> {
                            throw new IllegalStateException("cannot be mended");
                        },
                        1))
                .isInstanceOf(IllegalStateException.class);

        assertThat(dead.receive(1, Duration.ofSeconds(1))).hasSize(1);
    }

    @Test
    void a_sender_or_a_type_named_twice_is_refused() {
        Sender sender = Sender.of(HOTLINE, InboxCentre.HOTLINE_OFFICER);
        assertThatThrownBy(() -> Inbox.of(
                        centre.yidi,
                        centre.broker.source("x"),
                        CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY),
                        List.of(sender, sender),
                        new DeadLetters(centre.broker.channel("y"), "x")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_command_is_named_by_source_and_id_within_its_bound() {
        CommandSeries brief = CommandSeries.of(order("1"), InboxCentre.HOTLINE_OFFICER);
        CommandSeries lengthy = CommandSeries.of(order("9".repeat(300)), InboxCentre.HOTLINE_OFFICER);

        assertThat(brief.first().commandId()).isEqualTo(HOTLINE + " 1");
        assertThat(lengthy.first().commandId()).startsWith("sha256-").hasSizeLessThanOrEqualTo(80);
        assertThat(Set.of(
                        brief.first().commandId(),
                        brief.further(2).commandId(),
                        brief.further(3).commandId(),
                        lengthy.first().commandId(),
                        lengthy.further(2).commandId()))
                .hasSize(5);
    }

    private static CloudEvent found(String at) {
        String report = example(InboundMappings.GRID_REPORT)
                .replaceFirst("\"foundAt\"\\s*:\\s*\"[^\"]*\"", "\"foundAt\":\"" + at + "\"");
        return event(SILENT, InboundMappings.GRID_REPORT, "1", "x", report);
    }

    /** A broker at which every pause is over at once. */
    private static InProcessBroker hasty() {
        AtomicLong now = new AtomicLong();
        return new InProcessBroker(9, () -> now.addAndGet(Duration.ofHours(1).toNanos()));
    }

    private static CloudEvent order(String id) {
        return event(HOTLINE, InboundMappings.HOTLINE_ORDER, id, "o", example(InboundMappings.HOTLINE_ORDER));
    }

    private static String example(String type) {
        try {
            return InboundSchemaTest.document(type, "example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode data(CloudEvent event) {
        try {
            return JsonMapper.builder().build().readTree(event.data().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
