package dev.yidi.faults;

import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.kafka.KafkaChannel;
import dev.yidi.messaging.kafka.KafkaSettings;
import dev.yidi.messaging.kafka.KafkaSource;
import dev.yidi.messaging.kafka.LocalKafka;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A Kafka of one node behind a proxy 故障代理后的 Kafka, that can be stopped, killed, cut off, and run out of disk. */
final class KafkaLine implements Wire, AutoCloseable {
    private static final int BUFFERED = 500;
    private static final Duration BOUND = Duration.ofSeconds(3);
    private static final String DISK = "256m";
    private static final Duration LONGEST_END = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_A_FULL_DISK = Duration.ofSeconds(5);

    private final Path directory;
    private final int port = LocalKafka.freePort();
    private final int controller = LocalKafka.freePort();
    private final FaultyProxy proxy = new FaultyProxy(port);
    private final boolean ownDisk;
    private Process process;

    /**
     * Starts it with its log in {@code directory}, which must be there and empty.
     *
     * @param disk whether it is to have a disk of its own; where this process may not mount one, it has none
     */
    KafkaLine(Path directory, boolean disk, List<String> topics) {
        this.directory = directory;
        this.ownDisk = disk && run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", directory.toString());
        this.process = started(topics);
    }

    private static boolean run(String... command) {
        try {
            Process ran = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ran.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Process started(List<String> topics) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + directory.resolveSibling("broker-crash.log"),
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                directory.toString(),
                Integer.toString(port),
                Integer.toString(controller),
                Integer.toString(proxy.port())));
        command.addAll(topics);
        try {
            Process next = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            directory.resolveSibling("broker.log").toFile()))
                    .start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(next.getInputStream(), StandardCharsets.UTF_8));
            for (String line = said.readLine(); !BrokerProcess.READY.equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("the broker does not start; see broker.log beside " + directory);
                }
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    private KafkaSettings settings() {
        return new KafkaSettings(
                "localhost:" + proxy.port(),
                BOUND,
                Map.of(
                        "heartbeat.interval.ms", 200,
                        "session.timeout.ms", 6000,
                        "max.poll.interval.ms", 6000,
                        "reconnect.backoff.max.ms", 100));
    }

    @Override
    public MessageChannel channel(String queue) {
        return new KafkaChannel(settings(), queue);
    }

    @Override
    public MessageSource source(String queue, String group) {
        return new KafkaSource(settings(), queue, group, BUFFERED);
    }

    /** The disk can be filled where the broker has one of its own. */
    @Override
    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.of(
                Fault.BROKER_STOPPED,
                Fault.BROKER_KILLED,
                Fault.NETWORK_CUT,
                Fault.NETWORK_SLOW,
                Fault.NETWORK_SILENT,
                Fault.ANSWERS_LOST);
        if (ownDisk) {
            faults.add(Fault.DISK_FULL);
        }
        return faults;
    }

    @Override
    public void suffer(Fault fault, Duration time) throws InterruptedException {
        switch (fault) {
            case BROKER_STOPPED -> {
                stop();
                Thread.sleep(time.toMillis());
                start();
            }
            case BROKER_KILLED -> {
                kill();
                Thread.sleep(time.toMillis());
                start();
            }
            case DISK_FULL -> {
                fillDisk();
                await(time.plus(PATIENCE_WITH_A_FULL_DISK));
                freeDisk();
                kill();
                start();
            }
            case NETWORK_CUT -> network(FaultyProxy.Way.CUT, time);
            case NETWORK_SLOW -> network(FaultyProxy.Way.SLOW, time);
            case NETWORK_SILENT -> network(FaultyProxy.Way.SILENT, time);
            case ANSWERS_LOST -> network(FaultyProxy.Way.ANSWERS_LOST, time);
            default -> throw new IllegalArgumentException(fault + " is none of the broker's");
        }
    }

    private void network(FaultyProxy.Way way, Duration time) throws InterruptedException {
        proxy.set(way);
        Thread.sleep(time.toMillis());
        proxy.set(FaultyProxy.Way.OPEN);
    }

    /** As an operator does; and as an operator does who has waited long enough. */
    private void stop() {
        try {
            process.getOutputStream().close();
            if (!await(LONGEST_END)) {
                kill();
            }
        } catch (IOException gone) {
            kill();
        }
    }

    private void kill() {
        process.destroyForcibly();
        if (!await(LONGEST_END)) {
            throw new IllegalStateException("the broker's process does not end");
        }
    }

    /** Whether it ended by itself within {@code time}. */
    private boolean await(Duration time) {
        try {
            if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return false;
    }

    private void start() {
        if (!process.isAlive()) {
            process = started(List.of());
        }
    }

    /** Leaves no byte on its disk. */
    private void fillDisk() {
        byte[] block = new byte[65_536];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(filler())) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private void freeDisk() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return directory.resolve("filler");
    }

    @Override
    public void close() throws IOException {
        kill();
        proxy.close();
        if (ownDisk) {
            run("umount", directory.toString());
        }
    }
}
