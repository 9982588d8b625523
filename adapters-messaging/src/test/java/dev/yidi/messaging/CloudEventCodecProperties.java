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

    @Property(tries = 2_000)
    void an_event_is_refused_or_comes_back_as_it_was(
            @ForAll("anything") CloudEvent event, @ForAll HeaderNames names, @ForAll ContentMode mode) {
        CloudEventCodec codec = CloudEventCodec.of(names, mode);
        Message written;
        try {
            written = codec.encode(event);
        } catch (InvalidInputException e) {
            assertThat(e.faults()).isNotEmpty();
            return;
        }
        assertThat(codec.decode(written)).isEqualTo(event);
    }

    /** Events of which most have something wrong, and some nothing. */
    @Provide
    Arbitrary<CloudEvent> anything() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(
                        "a", "case-1", "/counties/330122", "//", "/", "urn:", "urn:a:b", "urn:/a", "/a b", "/a:b"),
                Arbitraries.of("", " ", "\u0000", "\ud800", "\u007f", "/\u4f8b", "null", "1".repeat(2_001)),
                Arbitraries.strings().ofMaxLength(4));
        return Combinators.combine(
                        texts,
                        texts,
                        texts,
                        texts.optional(),
                        Arbitraries.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2026-03-02T01:00:00Z")
                                .map(Instant::parse)
                                .flatMap(at -> Arbitraries.of(at, at.plusNanos(1), at.minusNanos(1)))
                                .optional(),
                        Arbitraries.maps(
                                        Arbitraries.of("a", "epoch1", "id", "data", "A", "a-b", "", "a".repeat(21)),
                                        texts)
                                .ofMaxSize(2),
                        texts.optional(),
                        Arbitraries.of("{}", "1", "null", "{", "{\"a\":1,\"a\":2}", "\"\ud800\"")
                                .optional())
                .as(CloudEvent::new);
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
