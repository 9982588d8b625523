package dev.yidi.testkit;

import dev.yidi.ports.spi.Stores;
import java.util.Set;

/** Where a contract gets the stores it tests 受测存储. */
public interface StoreSource {
    /** Empty stores that share nothing with any given before. */
    Stores fresh();

    /** The same data as another node of the centre sees it; not asked for when {@link Ability#MANY_NODES} is missing. */
    Stores otherNode(Stores stores);

    /** The same data after a restart; not asked for when {@link Ability#DURABLE} is missing. */
    Stores restarted(Stores stores);

    /** What the stores openly lack. */
    Set<Ability> missing();
}
