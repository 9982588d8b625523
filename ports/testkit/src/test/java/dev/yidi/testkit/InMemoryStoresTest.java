package dev.yidi.testkit;

import dev.yidi.ports.spi.Stores;
import java.util.Set;
import java.util.function.Supplier;

/** The stores in memory keep every contract, but that they forget when the process ends, and say so. */
class InMemoryStoresTest extends StoresContract {
    @Override
    protected StoreSource source() {
        return new InMemorySource(InMemoryStores::new);
    }

    /** Stores in memory, perhaps spoilt on the way. */
    record InMemorySource(Supplier<Stores> making) implements StoreSource {
        @Override
        public Stores fresh() {
            return making.get();
        }

        @Override
        public Stores otherNode(Stores stores) {
            return stores;
        }

        @Override
        public Stores restarted(Stores stores) {
            throw new UnsupportedOperationException("declared missing");
        }

        @Override
        public Set<Ability> missing() {
            return Set.of(Ability.DURABLE);
        }
    }
}
