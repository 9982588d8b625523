package dev.yidi.example.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.EventChannel;
import java.util.List;
import java.util.Optional;

/**
 * How a later release might tell of a rating 版本升级示例: {@code case-rated.v2} says {@code satisfied} where version 1 said
 * {@code unsatisfied}. It stands in front of a county's channel, as if the county had been renewed.
 */
final class NextRelease implements EventChannel {
    /** The type that another version replaces. */
    static final String TYPE = "case-rated";

    /** The version that replaces it. */
    static final int VERSION = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEFORE = "dev.yidi." + TYPE + ".v1";

    private final EventChannel channel;

    NextRelease(EventChannel channel) {
        this.channel = channel;
    }

    /** What the province has to know to understand it. */
    static Reading understoodBy(Reading before) {
        return before.with(TYPE, VERSION, (matter, at, data) -> matter.rated(Reading.truth(data, "satisfied")));
    }

    @Override
    public void publish(List<CloudEvent> events) {
        channel.publish(events.stream().map(NextRelease::told).toList());
    }

    private static CloudEvent told(CloudEvent event) {
        if (!event.type().equals(BEFORE)) {
            return event;
        }
        return new CloudEvent(
                event.id(),
                event.source(),
                "dev.yidi." + TYPE + ".v" + VERSION,
                event.subject(),
                event.time(),
                event.extensions(),
                Optional.of("urn:yidi:event:" + TYPE + ":v" + VERSION),
                event.data().map(NextRelease::data));
    }

    private static String data(String before) {
        try {
            ObjectNode data = (ObjectNode) JSON.readTree(before);
            data.put("satisfied", !data.remove("unsatisfied").booleanValue());
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected the data of a rating, found something else", e);
        }
    }

    @Override
    public void close() {
        channel.close();
    }
}
