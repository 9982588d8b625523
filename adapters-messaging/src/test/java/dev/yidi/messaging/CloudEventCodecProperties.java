package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.InvalidInputException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CloudEventCodecProperties {
    @Property(tries = 300)
    void an_event_comes_back_as_it_was(
            @ForAll("events") CloudEvent event, @ForAll HeaderNames names, @ForAll ContentMode mode) {
        CloudEventCodec codec = CloudEventCodec.of(names, mode);
        assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
    }

    @Property(tries = 300)
    void bytes_are_read_or_refused_and_nothing_else(
            @ForAll byte[] body, @ForAll("headers") Map<String, String> headers, @ForAll HeaderNames names) {
        CloudEventCodec codec = CloudEventCodec.of(names, ContentMode.BINARY);
        try {
            CloudEvent read = codec.decode(Message.unordered(headers, body));
            assertThat(codec.decode(codec.encode(read))).isEqualTo(read);
        } catch (InvalidInputException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        return Arbitraries.maps(
                Arbitraries.of(
                        "content-type", "ce_id", "ce-id", "ce_source", "ce_type", "ce_specversion", "cloudEvents:id"),
                Arbitraries.oneOf(
                        Arbitraries.of("1.0", "application/json", CloudEventCodec.STRUCTURED, "%E5", "%"),
                        Arbitraries.strings().ofMaxLength(5)));
    }

    @Provide
    Arbitrary<CloudEvent> events() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("/counties/330122", "urn:a:b", "https://例.cn/a?b=c#d"),
                        texts(),
                        texts().optional(),
                        Arbitraries.longs()
                                .between(0, 4_000_000_000_000L)
                                .map(Instant::ofEpochMilli)
                                .map(at -> at.plusNanos(1))
                                .optional(),
                        Arbitraries.maps(
                                        Arbitraries.strings()
                                                .withCharRange('a', 'z')
                                                .numeric()
                                                .ofMinLength(1)
                                                .ofMaxLength(20)
                                                .filter(name -> !Attributes.SPECIFIED.contains(name)),
                                        texts())
                                .ofMaxSize(3),
                        Arbitraries.of("{\"a\":[1.10,\"字\\n\"]}", "[]", "-0.0", "\"\"", "true")
                                .optional())
                .as((id, source, type, subject, time, extensions, data) ->
                        new CloudEvent(id, source, type, subject, time, extensions, Optional.empty(), data));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ 0%\"\\/:;,-_+字é")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text.replace("Z", "𠮷"));
    }
}
