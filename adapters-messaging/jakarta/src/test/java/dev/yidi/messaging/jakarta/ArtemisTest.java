package dev.yidi.messaging.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import dev.yidi.messaging.MessageSource;
import dev.yidi.messaging.testkit.BrokerContract;
import dev.yidi.messaging.testkit.TestBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker contract over Jakarta Messaging on an embedded Artemis. */
@Tag("one-jdk")
class ArtemisTest extends BrokerContract {
    @TempDir
    static Path directory;

    private static Artemis artemis;

    @BeforeAll
    static void start() {
        artemis = new Artemis(directory);
    }

    @AfterAll
    static void stop() {
        artemis.close();
    }

    @Override
    protected TestBroker broker() {
        return artemis;
    }

    @Test
    void headers_of_any_name_come_through() {
        Map<String, String> headers = Map.of(
                Message.CONTENT_TYPE,
                "text/plain",
                "content_type",
                "another",
                "cloudEvents:id",
                "e-1",
                "x-trace",
                "t",
                "JMSXPlanet",
                "earth",
                "null",
                "n",
                "名称",
                "x",
                "yidi_header_x",
                "marked",
                "yidi_reasons",
                "as it is");
        try (MessageChannel channel = artemis.channel("names")) {
            channel.publish(List.of(Message.of("k", headers, new byte[] {1})));
        }

        try (MessageSource source = artemis.source("names")) {
            assertThat(source.receive(1, Duration.ofSeconds(20))
                            .get(0)
                            .message()
                            .headers())
                    .containsExactlyInAnyOrderEntriesOf(headers);
        }
    }
}
