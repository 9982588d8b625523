package dev.yidi.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Brings faults over a line of messages 消息故障演练: {@code MessagingFaults [seconds] [seed]}. At the end all is healed, and when everything
 * has arrived, the journal is held against the ledger of those who read, and the orders that were sent against the cases that came of them.
 * Prints totals; exits with 1 when something is wrong.
 */
public final class MessagingFaults {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private MessagingFaults() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        quietLog();
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 120);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        Path directory = Files.createTempDirectory("messaging-faults");
        Totals totals = overKafka(directory, time, seed, EnumSet.allOf(Fault.class), System.out);
        System.out.println();
        System.out.print(totals.table());
        if (totals.isRight()) {
            System.out.println("all is right, seed " + seed);
            delete(directory);
        } else {
            System.out.println("SOMETHING IS WRONG, seed " + seed + "; what is left stands in " + directory);
        }
        System.exit(totals.isRight() ? 0 : 1);
    }

    /** Clients of a broker that is away say so without end. */
    static void quietLog() throws IOException {
        try (InputStream settings = MessagingFaults.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Over a Kafka in a process of its own, with what is kept in {@code directory}. */
    static Totals overKafka(Path directory, Duration time, long seed, Set<Fault> kinds, PrintStream out)
            throws IOException, SQLException, InterruptedException {
        Path log = Files.createDirectory(directory.resolve("kafka"));
        try (KafkaLine kafka = new KafkaLine(log, kinds.contains(Fault.DISK_FULL), Line.QUEUES)) {
            if (kinds.contains(Fault.DISK_FULL) && !kafka.faults().contains(Fault.DISK_FULL)) {
                out.println("the disk is not filled: this process may not mount one of its own");
            }
            return run(kafka, directory, time, seed, kinds, Planted.NOTHING, PATIENCE, out);
        }
    }

    static Totals run(
            Wire wire,
            Path directory,
            Duration time,
            long seed,
            Set<Fault> kinds,
            Planted planted,
            Duration patience,
            PrintStream out)
            throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        out.println("seed " + seed);
        try (Line line = new Line(wire, directory, seed, planted)) {
            Nemesis nemesis = new Nemesis(line, wire, seed, kinds, out);
            nemesis.rage(time);
            line.drain(patience);
            return new Totals(
                    Duration.ofNanos(System.nanoTime() - begin),
                    nemesis.done(),
                    line.counts(),
                    line.told(),
                    line.answered(),
                    line.broken());
        }
    }
}
