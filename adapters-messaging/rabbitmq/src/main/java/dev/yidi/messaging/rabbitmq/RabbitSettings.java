package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.Address;
import com.rabbitmq.client.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How RabbitMQ is reached 连接设置. Its text does not say the password.
 *
 * @param servers one or more, each {@code host} or {@code host:port}; tried in any order
 * @param virtualHost the virtual host, {@code /} when there is but one
 * @param user who signs in
 * @param password with what
 * @param bound how long a call waits for a broker that does not answer, 1 second to 10 minutes; up to twice as long when it connects
 *     anew, which takes no longer than the bound however many servers are tried, and two seconds more when it lets go of a connection. What the
 *     operating system takes to look up a name comes on top
 * @param more settings of RabbitMQ's client, such as those of TLS; they cannot weaken what the promises rest on. A {@code CredentialsProvider} set here takes the
 *     place of user and password
 */
public record RabbitSettings(
        List<String> servers,
        String virtualHost,
        String user,
        String password,
        Duration bound,
        Consumer<ConnectionFactory> more) {
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException with everything that is wrong */
    public RabbitSettings {
        servers = List.copyOf(servers);
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(more, "more");
        List<String> faults = new ArrayList<>();
        if (servers.isEmpty()) {
            faults.add("servers: expected at least one, found none");
        }
        servers.stream()
                .filter(server -> !isAddress(server))
                .forEach(server -> faults.add("servers: expected host or host:port, found " + server));
        if (virtualHost.isBlank()) {
            faults.add("virtualHost: expected a name, found none");
        }
        if (user.isBlank()) {
            faults.add("user: expected a name, found none");
        }
        if (bound.compareTo(LEAST) < 0 || bound.compareTo(MOST) > 0) {
            faults.add("bound: expected 1 second to 10 minutes, found " + bound);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** In the virtual host {@code /}, without further settings, and with a bound of thirty seconds. */
    public static RabbitSettings of(List<String> servers, String user, String password) {
        return new RabbitSettings(servers, "/", user, password, Duration.ofSeconds(30), factory -> {});
    }

    /** The same with {@code more}, in place of what was there: TLS, for instance, with host names that are checked. */
    public RabbitSettings with(Consumer<ConnectionFactory> more) {
        return new RabbitSettings(servers, virtualHost, user, password, bound, more);
    }

    private static boolean isAddress(String server) {
        try {
            Address address = Address.parseAddress(server);
            return !address.getHost().isBlank() && (address.getPort() == -1 || isPort(address.getPort()));
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= 65_535;
    }

    List<Address> addresses() {
        return servers.stream().map(Address::parseAddress).toList();
    }

    /** Connects in bounded time, and does by itself nothing after a fault: what is begun anew is decided here. */
    ConnectionFactory factory() {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUsername(user);
        factory.setPassword(password);
        more.accept(factory);
        int millis = Math.toIntExact(bound.toMillis());
        factory.useBlockingIo();
        factory.setVirtualHost(virtualHost);
        factory.setAutomaticRecoveryEnabled(false);
        factory.setTopologyRecoveryEnabled(false);
        factory.setConnectionTimeout(Math.max(1, millis / servers.size()));
        factory.setHandshakeTimeout(millis);
        factory.setChannelRpcTimeout(millis);
        factory.setRequestedHeartbeat(Math.toIntExact(Math.min(60, Math.max(1, bound.toSeconds() / 3))));
        factory.setThreadFactory(RabbitSettings::daemon);
        return factory;
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yidi-rabbitmq");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public String toString() {
        return "RabbitSettings[servers=" + servers + ", virtualHost=" + virtualHost + ", user=" + user + ", bound="
                + bound + "]";
    }
}
