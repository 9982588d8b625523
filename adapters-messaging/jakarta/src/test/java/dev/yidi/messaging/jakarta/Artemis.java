package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.testkit.BrokerAbility;
import dev.yidi.messaging.testkit.TestBroker;
import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** An Artemis in this process that keeps its journal in a directory. */
final class Artemis implements TestBroker, AutoCloseable {
    private final Path directory;
    private final Wire wire;
    private EmbeddedActiveMQ server;

    /** One that is spoken to as its own client does. */
    Artemis(Path directory) {
        this(directory, new Wire.Own());
    }

    Artemis(Path directory, Wire wire) {
        this.directory = directory;
        this.wire = wire;
        this.server = started();
    }

    ConnectionFactory connections() {
        return wire.connections();
    }

    private EmbeddedActiveMQ started() {
        try {
            ConfigurationImpl configuration = new ConfigurationImpl();
            configuration.setName("yidi");
            configuration.setPersistenceEnabled(true);
            configuration.setSecurityEnabled(false);
            configuration.setJMXManagementEnabled(false);
            configuration.setBrokerInstance(directory.toFile());
            configuration.setJournalDirectory(directory.resolve("journal").toString());
            configuration.setBindingsDirectory(directory.resolve("bindings").toString());
            configuration.setLargeMessagesDirectory(directory.resolve("large").toString());
            configuration.setPagingDirectory(directory.resolve("paging").toString());
            configuration.setJournalType(org.apache.activemq.artemis.core.server.JournalType.NIO);
            configuration.setJournalFileSize(1 << 20);
            configuration.addAcceptorConfiguration("tests", wire.acceptor());
            configuration.addAddressSetting(
                    "#",
                    new AddressSettings()
                            .setMaxDeliveryAttempts(-1)
                            .setAutoDeleteQueues(false)
                            .setAutoDeleteAddresses(false));
            return new EmbeddedActiveMQ().setConfiguration(configuration).start();
        } catch (Exception e) {
            throw new IllegalStateException("Artemis does not start", e);
        }
    }

    @Override
    public MessageChannel channel(String queue) {
        return new JakartaChannel(connections(), queue);
    }

    @Override
    public MessageSource source(String queue) {
        return new JakartaSource(connections(), queue, 4);
    }

    @Override
    public HeaderNames names() {
        return HeaderNames.JAKARTA;
    }

    @Override
    public Set<BrokerAbility> missing() {
        return Set.of();
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Artemis does not stop", e);
        }
    }

    @Override
    public void start() {
        server = started();
    }

    @Override
    public void close() {
        stop();
    }
}
