package dev.yidi.faults;

import dev.yidi.messaging.InProcessBroker;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** A broker within the process 进程内接线: quick, with faults of its own alone. Each queue has one group. */
final class InProcessWire implements Wire {
    private final InProcessBroker broker = new InProcessBroker(100_000);

    @Override
    public MessageChannel channel(String queue) {
        return broker.channel(queue);
    }

    @Override
    public MessageSource source(String queue, String group) {
        return broker.source(queue);
    }

    @Override
    public Set<Fault> faults() {
        return EnumSet.of(Fault.BROKER_STOPPED);
    }

    @Override
    public void suffer(Fault fault, Duration time) throws InterruptedException {
        broker.stop();
        Thread.sleep(time.toMillis());
        broker.start();
    }
}
