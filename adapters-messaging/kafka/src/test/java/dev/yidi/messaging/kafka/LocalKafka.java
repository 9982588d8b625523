package dev.yidi.messaging.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka of one node in this process 本机 Kafka, for tests and examples: it listens on this machine alone and keeps its log in a directory.
 */
public final class LocalKafka implements AutoCloseable {
    private static final int PARTITIONS = 4;

    private final Properties properties = new Properties();
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final String address;
    private KafkaRaftServer server;

    /** Starts one whose log is in {@code directory}, which must be empty. */
    public LocalKafka(Path directory) {
        this(directory, Map.of());
    }

    /** The same, with some settings of its own instead of those usual here. */
    public LocalKafka(Path directory, Map<String, String> own) {
        this(directory, freePort(), freePort(), Optional.empty(), own);
    }

    /**
     * Starts one whose log is in {@code directory}; where that is empty, with an empty one.
     *
     * @param port where it listens
     * @param controller where its controller listens
     * @param advertised where clients are told to come, for instance to something between; to {@code port} when empty
     */
    public LocalKafka(Path directory, int port, int controller, Optional<Integer> advertised) {
        this(directory, port, controller, advertised, Map.of());
    }

    private LocalKafka(
            Path directory, int port, int controller, Optional<Integer> advertised, Map<String, String> own) {
        address = "localhost:" + advertised.orElse(port);
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@localhost:" + controller),
                Map.entry("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller),
                Map.entry("advertised.listeners", "PLAINTEXT://" + address),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", directory.resolve("log").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("controlled.shutdown.enable", "false"),
                // one that was killed comes back when its session has run out
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500")));
        properties.putAll(own);
        if (!Files.exists(directory.resolve("log"))) {
            format(directory);
        }
        start();
    }

    private void format(Path directory) {
        Path file = directory.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        if (StorageTool.execute(arguments, nowhere) != 0) {
            throw new IllegalStateException("Kafka's log cannot be made");
        }
    }

    /** A port of this machine where nobody listens. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it is reached. */
    public KafkaSettings settings() {
        return new KafkaSettings(
                address,
                Duration.ofSeconds(4),
                // a group waits as long for a member that could not say that it leaves
                Map.of("heartbeat.interval.ms", 100, "session.timeout.ms", 6_000, "reconnect.backoff.max.ms", 100));
    }

    /** The topic called {@code name}, made when it is first asked for. */
    public String topic(String name) {
        if (topics.add(name)) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
                admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("topic " + name + " cannot be made", e);
            }
        }
        return name;
    }

    /** Stops it; what was confirmed stays in its log. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Starts it again. */
    public void start() {
        server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        server.startup();
    }

    @Override
    public void close() {
        stop();
    }
}
