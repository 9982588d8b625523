package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AlreadyClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A RabbitMQ of one node from the programs that are installed, with directories, ports and a name of its own. It listens on this
 * machine alone.
 */
final class LocalRabbit implements AutoCloseable {
    /** The longest message that it takes. */
    static final int LONGEST = 2_000_000;

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path directory;
    private final int port = freePort();
    private final int tlsPort = freePort();
    private final int distribution = freePort();
    private final int names = freePort();
    private final OwnCertificate certificate;
    private final Process nameServer;
    private Process server;

    /** Starts one that keeps everything in {@code directory}. */
    LocalRabbit(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.certificate = OwnCertificate.in(this.directory, "broker");
        write(
                "rabbitmq.conf",
                String.join(
                        "\n",
                        "listeners.tcp.local = 127.0.0.1:" + port,
                        "listeners.ssl.local = 127.0.0.1:" + tlsPort,
                        "ssl_options.cacertfile = " + certificate.certificate(),
                        "ssl_options.certfile = " + certificate.certificate(),
                        "ssl_options.keyfile = " + certificate.key(),
                        "ssl_options.verify = verify_none",
                        "raft.wal_max_size_bytes = 16777216",
                        "max_message_size = " + LONGEST,
                        ""));
        write("enabled_plugins", "[].\n");
        write("rabbitmq-env.conf", "");
        this.nameServer = run(List.of("epmd", "-port", Integer.toString(names), "-address", "127.0.0.1"), "epmd.log");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        start();
    }

    /** The program that starts a server; empty where it is not installed. Debian's own wrapper would start it as another user. */
    static Optional<Path> program() {
        Stream<Path> onThePath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "rabbitmq-server"));
        return Stream.concat(Stream.of(Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server")), onThePath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    RabbitSettings settings() {
        return new RabbitSettings(
                List.of("127.0.0.1:" + port), "/", "guest", "guest", Duration.ofSeconds(8), factory -> {});
    }

    /** Where it speaks TLS, under {@link #certificate}. */
    int tlsPort() {
        return tlsPort;
    }

    OwnCertificate certificate() {
        return certificate;
    }

    /** Starts it with what it kept, and waits until it takes connections. */
    void start() {
        server = run(List.of(program().orElseThrow().toString()), "server.log");
        long start = System.nanoTime();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() - start > LONGEST_START.toNanos()) {
                close();
                throw new IllegalStateException("RabbitMQ does not start; see " + directory.resolve("server.log"));
            }
        }
    }

    private boolean answers() {
        pause();
        try (Line line = Line.open(settings(), "test")) {
            return line.channel().isOpen();
        } catch (IOException | TimeoutException | AlreadyClosedException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills it: it has no time to put anything in order. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    /** Lets it stand still: its connections stay, and nothing is read from them. */
    void freeze() {
        signal("-STOP");
    }

    /** Lets it go on. */
    void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                .forEach(each -> command.add(Long.toString(each.pid())));
        run(command, "kill.log").onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private Process run(List<String> command, String log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(directory.resolve(log).toFile()));
        builder.environment()
                .putAll(
                        Map.ofEntries(
                                Map.entry("HOME", directory.toString()),
                                Map.entry("ERL_EPMD_PORT", Integer.toString(names)),
                                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                                Map.entry("RABBITMQ_NODENAME", "yidi@localhost"),
                                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(distribution)),
                                Map.entry(
                                        "RABBITMQ_MNESIA_BASE",
                                        directory.resolve("data").toString()),
                                Map.entry(
                                        "RABBITMQ_LOG_BASE",
                                        directory.resolve("log").toString()),
                                Map.entry(
                                        "RABBITMQ_PID_FILE",
                                        directory.resolve("pid").toString()),
                                Map.entry(
                                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                                        directory.resolve("enabled_plugins").toString()),
                                Map.entry(
                                        "RABBITMQ_CONFIG_FILE",
                                        directory.resolve("rabbitmq.conf").toString()),
                                Map.entry(
                                        "RABBITMQ_CONF_ENV_FILE",
                                        directory.resolve("rabbitmq-env.conf").toString()),
                                Map.entry(
                                        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
                                        "+sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}")));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        nameServer.destroyForcibly();
    }
}
