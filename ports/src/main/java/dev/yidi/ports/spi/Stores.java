package dev.yidi.ports.spi;

import dev.yidi.core.CountyId;
import java.util.Optional;

/**
 * The stores of one county 存储 that belong together. Many counties may share a database, a server or a process: of what one
 * county's stores hold, another county's show nothing, and nothing that is wrong with one county's is felt by another.
 */
public interface Stores {
    /**
     * The county whose data they hold; empty when whoever made them does not tell counties apart. A centre is not built for
     * one county on the stores of another.
     */
    Optional<CountyId> county();

    /** The journal. */
    Journal journal();

    /** The cards, as the journal's appends left them. */
    FileIndex index();

    /** The alarms, as the journal's appends left them. */
    Clocks clocks();

    /** The running numbers. */
    RunningNumbers numbers();

    /** The file keys, as the journal's appends left them. */
    FileKeys fileKeys();

    /** Where the followers of the journal stand. */
    Followings followings();
}
