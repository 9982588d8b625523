package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Clocks of which something happens to who asks for the earliest alarm. */
record TroubledClocks(Clocks good, Runnable trouble) implements Clocks {
    /** Good stores but for such clocks. */
    static Stores stores(Runnable trouble) {
        Stores good = new InMemoryStores();
        return SpoiltStores.of(good).with(new TroubledClocks(good.clocks(), trouble));
    }

    @Override
    public Optional<Instant> earliest() {
        trouble.run();
        return good.earliest();
    }

    @Override
    public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
        return good.claim(now, node, lease, limit);
    }

    @Override
    public void postpone(Alarm alarm, String node, Instant notBefore) {
        good.postpone(alarm, node, notBefore);
    }

    @Override
    public List<Alarm> of(FileId fileId) {
        return good.of(fileId);
    }
}
