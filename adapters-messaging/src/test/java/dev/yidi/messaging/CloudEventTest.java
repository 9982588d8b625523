package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.FileNotice;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudEventTest {
    private final CloudEvent event = CloudEvent.of(
            new CountyId("330122"),
            new FileNotice(
                    "case", new FileId("c-7"), 3, "case-dispatched", 1, Instant.parse("2026-03-02T01:02:03.000004Z")));

    @Test
    void its_attributes_are_those_of_the_specification_and_nothing_else() {
        assertThat(event.attributes())
                .containsExactly(
                        Map.entry("specversion", "1.0"),
                        Map.entry("id", "c-7-3"),
                        Map.entry("source", "/counties/330122"),
                        Map.entry("type", "dev.yidi.case-dispatched.v1"),
                        Map.entry("subject", "c-7"),
                        Map.entry("time", "2026-03-02T01:02:03.000004Z"),
                        Map.entry("register", "case"),
                        Map.entry("sequence", "3"));
    }

    @Test
    void the_same_notice_is_always_the_same_event() {
        assertThat(CloudEvent.of(
                        new CountyId("330122"),
                        new FileNotice(
                                "case",
                                new FileId("c-7"),
                                3,
                                "case-dispatched",
                                1,
                                event.time().orElseThrow())))
                .isEqualTo(event);
    }
}
