package dev.yidi.messaging.inbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.Reason;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.ports.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sender is answered 回执: the same whenever the same message comes to the same end again, quoting
 * nothing of it.
 */
final class Replies {
    static final String TYPE = "dev.yidi.reply.v1";
    static final String SCHEMA = "urn:yidi:" + TYPE;

    /** The detail of a reason that is about a field of the message. */
    static final String FIELD = "message-field";

    private static final String CORRELATION = "correlationid";

    private final CountyId county;

    Replies(CountyId county) {
        this.county = county;
    }

    CloudEvent done(CloudEvent message, CommandSeries commands, Receipt receipt) {
        return reply(message, commands, Optional.of(receipt.at()), data(message, "done", receipt));
    }

    /** What {@code receipt} is for was done, the rest not. */
    CloudEvent partly(CloudEvent message, CommandSeries commands, Receipt receipt, List<Reason> reasons) {
        ObjectNode data = data(message, "partly", receipt);
        put(data, reasons);
        return reply(message, commands, Optional.of(receipt.at()), data);
    }

    /** The centre could not perform it, and keeps it. */
    CloudEvent failed(CloudEvent message, CommandSeries commands) {
        ObjectNode data = data(message, "failed");
        put(data, List.of(Reason.of(Inbox.FAILED)));
        return reply(message, commands, Optional.empty(), data);
    }

    CloudEvent refused(CloudEvent message, CommandSeries commands, List<Reason> reasons) {
        ObjectNode data = data(message, "refused");
        put(data, reasons);
        return reply(message, commands, Optional.empty(), data);
    }

    CloudEvent invalid(CloudEvent message, CommandSeries commands, List<Fault> faults) {
        ObjectNode data = data(message, "invalid");
        ArrayNode codes = data.putArray("reasons");
        Faults.firstOf(faults)
                .forEach(fault -> codes.addObject().put("code", fault.code()).put("field", fault.path()));
        return reply(message, commands, Optional.empty(), data);
    }

    private static void put(ObjectNode data, List<Reason> reasons) {
        ArrayNode codes = data.putArray("reasons");
        reasons.forEach(reason -> {
            ObjectNode named = codes.addObject().put("code", reason.code());
            reason.detail(FIELD).ifPresent(field -> named.put("field", field));
        });
    }

    private static ObjectNode data(CloudEvent message, String outcome, Receipt receipt) {
        return data(message, outcome)
                .put("caseId", receipt.caseId().value())
                .put("number", receipt.number().value());
    }

    private static ObjectNode data(CloudEvent message, String outcome) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("inReplyTo", message.id());
        data.put("outcome", outcome);
        return data;
    }

    private CloudEvent reply(CloudEvent message, CommandSeries commands, Optional<Instant> at, ObjectNode data) {
        return new CloudEvent(
                "reply-" + commands.digest() + "-" + data.get("outcome").asText(),
                "/counties/" + county.value(),
                TYPE,
                Optional.of(message.key()),
                at,
                Map.of(CORRELATION, message.extensions().getOrDefault(CORRELATION, message.id())),
                Optional.of(SCHEMA),
                Optional.of(data.toString()));
    }
}
