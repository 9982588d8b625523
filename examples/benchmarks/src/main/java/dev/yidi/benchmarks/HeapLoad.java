package dev.yidi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much memory it takes to go through everything 内存占用: all cards by page, all entries as a follower gets them, and cards and
 * alarms compared with all journals. What is used after a collection is looked at again and again on the way.
 *
 * <p>Run by {@code java -Xmx64m -cp … dev.yidi.benchmarks.HeapLoad directory cases …} after {@link ScaleLoad} has filled the
 * directory.
 */
public final class HeapLoad {
    private static final int PAGE = 1_000;
    private static final int LOOKS = 12;

    private final Stores stores;
    private final Yidi yidi;

    HeapLoad(Stores stores) {
        this.stores = stores;
        this.yidi = new BusyCounty(stores).yidi();
    }

    /**
     * What a way through everything took.
     *
     * @param seen how many it went through
     * @param used bytes that were used after a collection, now and then on the way
     */
    record Way(long seen, List<Long> used) {
        long most() {
            return Collections.max(used);
        }
    }

    /** Prints the most that was used on each way, for each size. */
    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.over(Path.of(arguments[0]))) {
            for (int i = 1; i < arguments.length; i++) {
                try (HikariDataSource pool = server.pool("scale_" + Long.parseLong(arguments[i]), 2)) {
                    HeapLoad load = new HeapLoad(JdbcStores.on(pool)
                            .county(Presets.centre().county())
                            .open());
                    print(arguments[i], "cards by page", load.page());
                    print(arguments[i], "entries followed", load.follow());
                    print(arguments[i], "files compared", load.compare());
                }
            }
        }
    }

    private static void print(String cases, String what, Way way) {
        System.out.printf(
                Locale.ROOT,
                "%s cases: %,d %s, at most %.1f MB used after a collection (first look %.1f MB)%n",
                cases,
                way.seen(),
                what,
                way.most() / 1e6,
                way.used().get(0) / 1e6);
    }

    /** Every card, by key. */
    Way page() {
        Looks looks = new Looks();
        Optional<CardQuery> next = Optional.of(CardQuery.all(PAGE));
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = stores.index().list(current);
            looks.seen(page.cards().size());
            next = page.next().map(current::from);
        }
        return looks.way();
    }

    /** Every entry, as a follower gets it. */
    Way follow() {
        Looks looks = new Looks();
        FeedPage page = stores.journal().follow(FeedPosition.start(), PAGE);
        while (!page.entries().isEmpty()) {
            looks.seen(page.entries().size());
            page = stores.journal().follow(page.next(), PAGE);
        }
        return looks.way();
    }

    /** Every file that has a journal, with a look beside it. */
    Way compare() throws InterruptedException {
        Looks looks = new Looks();
        Thread watch = new Thread(looks::watch);
        watch.start();
        looks.seen(yidi.indexRebuild().compare().files());
        watch.interrupt();
        watch.join();
        return looks.way();
    }

    /** Collects and looks how much is used, less and less often, so that there are few looks on any way. */
    private static final class Looks {
        private final List<Long> used = new ArrayList<>();
        private long seen;
        private long next = 1;

        synchronized void seen(long more) {
            seen += more;
            if (seen >= next) {
                look();
                next = seen * 2;
            }
        }

        private synchronized void look() {
            System.gc();
            used.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }

        void watch() {
            try {
                for (int i = 0; i < LOOKS; i++) {
                    look();
                    Thread.sleep(1_000L << Math.min(i, 5));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized Way way() {
            look();
            return new Way(seen, List.copyOf(used));
        }
    }
}
