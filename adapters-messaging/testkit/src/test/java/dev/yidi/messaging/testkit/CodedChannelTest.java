package dev.yidi.messaging.testkit;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.CodedChannel;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Events over the messages of a broker keep the contract. */
class CodedChannelTest extends EventChannelContract {
    private static final CloudEventCodec CODEC = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.BINARY);

    private final InProcessBroker broker = new InProcessBroker(1_000);
    private final List<CloudEvent> read = new ArrayList<>();

    @Override
    protected EventChannel channel() {
        return new CodedChannel(CODEC, broker.channel("events"));
    }

    @Override
    protected List<CloudEvent> arrived() {
        try (MessageSource source = broker.source("events")) {
            for (List<Delivery> some = next(source); !some.isEmpty(); some = next(source)) {
                some.forEach(each -> {
                    read.add(CODEC.decode(each.message()));
                    each.settle();
                });
            }
        }
        return read;
    }

    private static List<Delivery> next(MessageSource source) {
        return source.receive(10, Duration.ofMillis(20));
    }

    @Override
    protected void leave() {
        broker.stop();
    }

    @Override
    protected void comeBack() {
        broker.start();
    }
}
