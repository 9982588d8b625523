package dev.yidi.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CaseId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.profile.Presets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * How many reads a second over HTTP 接口吞吐: a case, and a to-do page of 50 lines, each beside the same server answering a constant of
 * the same length, by 1, 4 and 16 clients, taking turns in rounds.
 *
 * <p>Run by {@code java -cp … dev.yidi.benchmarks.HttpLoad [seconds a turn] [rounds] [clients …]}.
 */
public final class HttpLoad {
    private static final int OPEN = 300;
    private static final int PAST = 12;
    /** So many turns of each question go before the first that count, and before those of each further number of clients. */
    private static final int WARM_UP = 20;

    private static final int AGAIN = 3;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double[] SHARES = {0.5, 0.9, 0.99, 0.999};

    private final Duration turn;
    private final int rounds;
    private final int warmUp;

    private HttpLoad(Duration turn, int rounds, int warmUp) {
        this.turn = turn;
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** What is asked, and how long its answer is. */
    private record Asked(String name, String request) {}

    /**
     * What a turn came to: each request's nanoseconds in order, how long it was, what was waited for the stores, and what this process,
     * which is server and clients but not the database, took of the processors.
     */
    private static final class Turn {
        private final long[] took;
        private final double seconds;
        private final long stores;
        private final long processor;

        Turn(long[] took, double seconds, long stores, long processor) {
            this.took = took;
            this.seconds = seconds;
            this.stores = stores;
            this.processor = processor;
        }

        double rate() {
            return took.length / seconds;
        }

        double storeMicros() {
            return stores / 1e3 / took.length;
        }

        double processorMicros() {
            return processor / 1e3 / took.length;
        }
    }

    /** Prints a table for each number of clients. */
    public static void main(String[] arguments) throws Exception {
        Duration turn = Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Integer> counts = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList()
                : List.of(1, 4, 16);
        StoreTime stores = new StoreTime();
        try (Server server = Server.start();
                HikariDataSource pool = server.pool(16)) {
            BusyCounty county = new BusyCounty(
                    JdbcStores.on(pool)
                            .county(Presets.centre().county())
                            .schema(SchemaMode.MIGRATE)
                            .open(),
                    stores);
            CaseId shown = fill(county);
            try (HttpServed served = new HttpServed(county.yidi())) {
                int warmUp = WARM_UP;
                for (int clients : counts) {
                    new HttpLoad(turn, rounds, warmUp).run(served, asked(served, shown), stores, clients);
                    warmUp = AGAIN;
                }
            }
        }
    }

    /** Cases under way and past; a past one, of some ten acts. */
    static CaseId fill(BusyCounty county) {
        for (int number = 0; number < OPEN; number++) {
            county.open(number, BusyCounty.NOW.minus(Duration.ofHours(number + 30L)));
        }
        CaseId last = county.past(OPEN, BusyCounty.FIRST);
        for (int number = OPEN + 1; number < OPEN + PAST; number++) {
            last = county.past(number, BusyCounty.FIRST);
        }
        if (county.yidi()
                        .workList()
                        .todo(BusyCounty.CLERK, TodoQuery.open(50))
                        .lines()
                        .size()
                != 50) {
            throw new IllegalStateException("expected a page of 50 lines");
        }
        return last;
    }

    private static List<Asked> asked(HttpServed served, CaseId shown) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (Asked own : List.of(
                asked("case", "/api/v1/staff/cases/" + shown), asked("to-do page", "/api/v1/staff/todo?limit=50"))) {
            String name = "as-" + asked.size();
            try (KeptConnection connection = new KeptConnection(served.address())) {
                served.answer(name, connection.ask(own.request()));
            }
            asked.add(asked("constant", "/constant/" + name));
            asked.add(own);
        }
        return asked;
    }

    private static Asked asked(String name, String path) {
        return new Asked(name, KeptConnection.get(path, BusyCounty.CLERK.value()));
    }

    private void run(HttpServed served, List<Asked> asked, StoreTime stores, int clients) throws Exception {
        Turn[][] turns = new Turn[asked.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < asked.size(); i++) {
                Duration length = round < 0 ? turn.multipliedBy(warmUp) : turn;
                Turn done = turn(served.address(), asked.get(i), stores, clients, length);
                if (round >= 0) {
                    turns[i][round] = done;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%n%d client(s)%n", clients);
        for (int i = 0; i < asked.size(); i += 2) {
            print(asked.get(i), turns[i], turns[i], clients);
            print(asked.get(i + 1), turns[i + 1], turns[i], clients);
        }
    }

    private static Turn turn(URI server, Asked asked, StoreTime stores, int clients, Duration length) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            stores.take();
            long processor = MACHINE.getProcessCpuTime();
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Future<long[]>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                counts.add(threads.submit(() -> client(server, asked, end)));
            }
            LongStream took = LongStream.empty();
            for (Future<long[]> count : counts) {
                took = LongStream.concat(took, Arrays.stream(count.get()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long spent = MACHINE.getProcessCpuTime() - processor;
            return new Turn(took.sorted().toArray(), seconds, stores.take(), spent);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] client(URI server, Asked asked, long end) throws IOException {
        LongStream.Builder took = LongStream.builder();
        try (KeptConnection connection = new KeptConnection(server)) {
            for (long now = System.nanoTime(); now < end; ) {
                connection.ask(asked.request());
                long then = System.nanoTime();
                took.add(then - now);
                now = then;
            }
        }
        return took.build().toArray();
    }

    /**
     * The median round, and its share of the bare server's rate: as it is, without the time waited for the stores, and by what a request
     * takes of the processors, in which the database has no part.
     */
    private static void print(Asked asked, Turn[] turns, Turn[] bare, int clients) {
        Turn median = median(turns);
        double rate = median.rate();
        double micros = clients * 1e6 / rate;
        double without = clients * 1e6 / Math.max(1, micros - median.storeMicros());
        StringBuilder percentiles = new StringBuilder();
        for (double share : SHARES) {
            double took = median.took[(int) Math.min(median.took.length - 1L, (long) (share * median.took.length))];
            percentiles.append(String.format(Locale.ROOT, " %.2f", took / 1e6));
        }
        System.out.printf(
                Locale.ROOT,
                "  %-11s %9.1f a second; stores %.0f of %.0f us; %3.0f %% of bare, %3.0f %% without stores, %3.0f %% by %.0f us of processor; ms at 50/90/99/99.9 %%:%s%n",
                asked.name(),
                rate,
                median.storeMicros(),
                micros,
                100 * rate / median(bare).rate(),
                100 * without / median(bare).rate(),
                100 * median(bare).processorMicros() / median.processorMicros(),
                median.processorMicros(),
                percentiles);
    }

    private static Turn median(Turn[] turns) {
        return Arrays.stream(turns)
                .sorted(java.util.Comparator.comparingDouble(Turn::rate))
                .toList()
                .get(turns.length / 2);
    }
}
