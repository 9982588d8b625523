package dev.yidi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.profile.Presets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many commands a second 命令吞吐: opens and life cycles of ten steps, by 1, 4 and 16 clients, of plain JDBC, of the
 * adapter alone, of the whole library and of a case engine, taking turns in rounds on one PostgreSQL server.
 *
 * <p>Run by {@code java -cp … dev.yidi.benchmarks.CommandLoad [seconds a turn] [rounds] [clients …]}.
 */
public final class CommandLoad {
    /** How many turns the first one lasts. */
    private static final int WARM_UP = 6;

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Duration turn;
    private final int rounds;

    private CommandLoad(Duration turn, int rounds) {
        this.turn = turn;
        this.rounds = rounds;
    }

    /** Prints a table for each number of clients. */
    public static void main(String[] arguments) throws Exception {
        Duration turn = Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (Server server = Server.start()) {
            List<Integer> counts = arguments.length > 2
                    ? Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList()
                    : List.of(1, 4, 16);
            for (int clients : counts) {
                new CommandLoad(turn, rounds).run(server, clients);
            }
        }
    }

    private void run(Server server, int clients) throws Exception {
        try (HikariDataSource pool = server.pool(clients);
                FlowableCmmn flowable = new FlowableCmmn(pool)) {
            JdbcStores stores = JdbcStores.on(pool)
                    .county(Presets.centre().county())
                    .schema(SchemaMode.MIGRATE)
                    .open();
            Recording recording = Recording.ofOneLifeCycle();
            List<Contestant> contestants = List.of(
                    new PlainJdbc(pool, recording, Presets.centre().county().value()),
                    new BareStores(stores, recording),
                    new CountyCentre("whole library", stores),
                    flowable);
            print(clients, "opens a second", contestants, measure(clients, contestants, Contestant::open));
            print(
                    clients,
                    "life cycles of ten steps a second",
                    contestants,
                    measure(clients, contestants, Contestant::lifeCycle));
        }
    }

    private interface Act {
        void by(Contestant contestant, int number);
    }

    /**
     * For each contestant its rates, one for each round. The first turn of each warms up and is not counted; it is several
     * times as long, for it takes some ten thousand commands until nothing is compiled any more.
     */
    private double[][] measure(int clients, List<Contestant> contestants, Act act) throws Exception {
        double[][] rates = new double[contestants.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                double rate = turn(clients, contestants.get(i), act, round < 0 ? turn.multipliedBy(WARM_UP) : turn);
                if (round >= 0) {
                    rates[i][round] = rate;
                }
            }
        }
        return rates;
    }

    private double turn(int clients, Contestant contestant, Act act, Duration length) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                counts.add(threads.submit(() -> {
                    int done = 0;
                    while (System.nanoTime() < end) {
                        act.by(contestant, NEXT.incrementAndGet());
                        done++;
                    }
                    return done;
                }));
            }
            int total = 0;
            for (Future<Integer> count : counts) {
                total += count.get();
            }
            return total / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void print(int clients, String what, List<Contestant> contestants, double[][] rates) {
        System.out.printf(Locale.ROOT, "%n%s, %d client(s)%n", what, clients);
        double first = median(rates[0]);
        for (int i = 0; i < contestants.size(); i++) {
            double rate = median(rates[i]);
            System.out.printf(
                    Locale.ROOT,
                    "  %-16s %8.1f   costs %.2f times plain JDBC   (%s)%n",
                    contestants.get(i).name(),
                    rate,
                    first / rate,
                    range(rates[i]));
        }
    }

    private static String range(double[] rates) {
        return String.format(
                Locale.ROOT,
                "%.1f to %.1f",
                Arrays.stream(rates).min().orElseThrow(),
                Arrays.stream(rates).max().orElseThrow());
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
