package dev.yidi.testkit;

import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.Stores;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;

/** Follows a journal, mostly from the start, and keeps what it got 读取者; for one thread. */
final class Follower {
    private static final int POLLS = 30_000;

    private final Journal journal;
    private final int limit;
    private final Set<Entry> seen = new LinkedHashSet<>();
    private FeedPosition position;

    private Follower(Journal journal, int limit, FeedPosition from) {
        this.journal = journal;
        this.limit = limit;
        this.position = from;
    }

    static Follower of(Stores stores, int limit) {
        return from(FeedPosition.start(), stores, limit);
    }

    /** One who begins at {@code from}. */
    static Follower from(FeedPosition from, Stores stores, int limit) {
        return new Follower(stores.journal(), limit, from);
    }

    /** Reads one page; whether there was anything on it. */
    boolean poll() {
        FeedPage page = journal.follow(position, limit);
        Assertions.assertTrue(page.entries().size() <= limit, "a page holds no more than asked for");
        if (page.entries().isEmpty()) {
            Assertions.assertEquals(position, page.next(), "with nothing new the position stays");
        }
        seen.addAll(page.entries());
        position = page.next();
        return !page.entries().isEmpty();
    }

    /** Reads on until {@code count} entries have come, or for a bounded number of pages, then until nothing is new. */
    List<Entry> until(int count) {
        for (int polls = 0; seen.size() < count && polls < POLLS; polls++) {
            if (!poll()) {
                Thread.onSpinWait();
            }
        }
        boolean more = true;
        while (more) {
            more = poll();
        }
        return new ArrayList<>(seen);
    }

    FeedPosition position() {
        return position;
    }
}
