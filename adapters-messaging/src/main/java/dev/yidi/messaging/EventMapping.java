package dev.yidi.messaging;

import dev.yidi.core.CountyId;
import dev.yidi.ports.OutwardEvent;
import java.util.Map;
import java.util.Optional;

/** How what a destination may see is told as a CloudEvent 事件映射. */
final class EventMapping {
    /** The extension that tells the relay that sent it from those that led before. */
    static final String EPOCH = "epoch";

    /** The extension that tells one history of a file from another. */
    static final String CHAIN = "chain";

    private EventMapping() {}

    static CloudEvent of(CountyId county, OutwardEvent event, long epoch) {
        return new CloudEvent(
                event.fileId().value() + "-" + event.sequence(),
                "/counties/" + county.value(),
                "dev.yidi." + event.type() + ".v" + event.version(),
                Optional.of(event.fileId().value()),
                Optional.of(event.at()),
                Map.of(
                        CloudEvent.SEQUENCE,
                        Long.toString(event.sequence()),
                        CloudEvent.REGISTER,
                        event.register(),
                        EPOCH,
                        Long.toString(epoch),
                        CHAIN,
                        event.chain()),
                Optional.of("urn:yidi:event:" + event.type() + ":v" + event.version()),
                Optional.of(event.data()));
    }
}
