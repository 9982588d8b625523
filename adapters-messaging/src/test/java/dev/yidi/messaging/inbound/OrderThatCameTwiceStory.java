package dev.yidi.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.Message;
import dev.yidi.ports.CaseView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 来了两次的工单: what the hotline and the grid send overnight, and what the centre makes of it in the morning. */
class OrderThatCameTwiceStory {
    private final InboxCentre centre = new InboxCentre();

    @Test
    void an_order_that_came_twice_is_one_case_and_a_broken_report_is_mended() throws IOException {
        // A citizen calls 12345 about the lamp at the village gate. The line to the centre stutters: the order comes
        // twice.
        String order = InboundSchemaTest.document(InboundMappings.HOTLINE_ORDER, "example");
        CloudEvent lamp = InboxCentre.event(InboxCentre.HOTLINE, InboundMappings.HOTLINE_ORDER, "GD17", "GD17", order);
        centre.send(lamp, lamp);

        // The grid worker's telephone writes the village as a name and not as its code.
        String report = InboundSchemaTest.document(InboundMappings.GRID_REPORT, "example");
        String broken = report.replace("330122003001", "三合村");
        centre.send(InboxCentre.event(InboxCentre.GRID, InboundMappings.GRID_REPORT, "WG5", "WG5", broken));

        // In the morning the centre opens its inbox.
        centre.work();

        // The hotline got its answer twice, with the same number, and there is one case, with the order at its desk.
        Map<String, List<CloudEvent>> all = centre.replies().stream().collect(Collectors.groupingBy(CloudEvent::key));
        List<CloudEvent> replies = all.get("GD17");
        assertThat(replies).hasSize(2);
        String number = text(replies.get(0), "number");
        assertThat(text(replies.get(1), "number")).isEqualTo(number);
        CaseView view = centre.yidi
                .caseDesk()
                .view(InboxCentre.HOTLINE_OFFICER, new CaseId(text(replies.get(0), "caseId")))
                .orElseThrow();
        assertThat(view.intake().number()).hasToString(number);
        assertThat(view.intake().channel()).isEqualTo(IntakeChannel.HOTLINE_12345);
        assertThat(view.proceedings().find(RequestHandling.class, new ProceedingId("order")))
                .isPresent();

        // The grid was told what is wrong, by field and code and without a word of the report; which lies among the
        // dead.
        assertThat(all.get("WG5").get(0).data().orElseThrow())
                .contains("\"outcome\":\"invalid\"", "\"field\":\"place\"")
                .doesNotContain("三合村");
        assertThat(centre.broker.size(InboxCentre.DEAD)).isEqualTo(1);
        assertThat(centre.cases()).isEqualTo(1);

        // Somebody looks up the code of 三合村, and the report goes to the inbox again.
        int replayed = DeadLetters.replay(
                centre.broker.source(InboxCentre.DEAD),
                centre.broker.channel(InboxCentre.INBOX),
                letter -> Message.of(
                        letter.key().orElseThrow(),
                        letter.headers(),
                        new String(letter.body(), StandardCharsets.UTF_8)
                                .replace("三合村", "330122003001")
                                .getBytes(StandardCharsets.UTF_8)),
                10);
        assertThat(replayed).isEqualTo(1);
        centre.work();

        // Now it is a case as well, and nobody lies among the dead.
        assertThat(text(centre.replies().get(0), "outcome")).isEqualTo("done");
        assertThat(centre.cases()).isEqualTo(2);
        assertThat(centre.dead()).isEmpty();
    }

    private static String text(CloudEvent reply, String field) {
        String data = reply.data().orElseThrow();
        int start = data.indexOf("\"" + field + "\":\"") + field.length() + 4;
        return data.substring(start, data.indexOf('"', start));
    }
}
