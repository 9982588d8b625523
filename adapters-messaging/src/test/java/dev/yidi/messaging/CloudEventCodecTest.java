package dev.yidi.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventCodecTest {
    private static final CloudEvent ORDER = new CloudEvent(
            "gd-2026-77",
            "/hotlines/12345",
            "dev.yidi.in.hotline-order.v1",
            Optional.of("工单 77\"%"),
            Optional.of(Instant.parse("2026-03-02T01:02:03.000004Z")),
            Map.of("correlationid", "77", "sequence", "3"),
            Optional.of("https://yidi.dev/schemas/hotline-order"),
            Optional.of("{\"title\":\"楼上𠮷漏水\",\"n\":1.10,\"deep\":[{\"a\":null}]}"));
    private static final CloudEvent BARE = new CloudEvent(
            "1", "s", "t", Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    private static final EventFormat SDK = EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE);

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_as_the_same_event(HeaderNames names) {
        for (ContentMode mode : ContentMode.values()) {
            CloudEventCodec codec = CloudEventCodec.of(names, mode);
            assertThat(codec.decode(codec.encode(ORDER))).isEqualTo(ORDER);
            assertThat(codec.decode(codec.encode(BARE))).isEqualTo(BARE);
        }
    }

    @Test
    void another_reader_of_the_specification_reads_what_is_written() {
        io.cloudevents.CloudEvent read =
                SDK.deserialize(structured().encode(ORDER).body());

        assertThat(read.getId()).isEqualTo(ORDER.id());
        assertThat(read.getSource()).hasToString(ORDER.source());
        assertThat(read.getType()).isEqualTo(ORDER.type());
        assertThat(read.getSubject()).isEqualTo(ORDER.subject().orElseThrow());
        assertThat(read.getTime().toInstant()).isEqualTo(ORDER.time().orElseThrow());
        assertThat(read.getDataSchema()).hasToString(ORDER.dataSchema().orElseThrow());
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getExtensionNames()).containsExactlyInAnyOrder("correlationid", "sequence");
        assertThat(new String(read.getData().toBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringWhitespace(ORDER.data().orElseThrow().replace("1.10", "1.1"));
    }

    @Test
    void what_another_writer_of_the_specification_wrote_is_read() {
        byte[] written = SDK.serialize(io.cloudevents.core.builder.CloudEventBuilder.v1()
                .withId("a")
                .withSource(java.net.URI.create("urn:x"))
                .withType("t")
                .withTime(OffsetDateTime.parse("2026-03-02T09:00:00+08:00"))
                .withExtension("flag", true)
                .withExtension("number", 7)
                .withData("application/json", "{\"字\":[1,2]}".getBytes(StandardCharsets.UTF_8))
                .build());

        assertThat(structured().decode(body(written)))
                .isEqualTo(new CloudEvent(
                        "a",
                        "urn:x",
                        "t",
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-02T01:00:00Z")),
                        Map.of("flag", "true", "number", "7"),
                        Optional.empty(),
                        Optional.of("{\"字\":[1,2]}")));
    }

    @Test
    void headers_are_called_as_the_protocol_calls_them() {
        assertThat(binary(HeaderNames.KAFKA).encode(BARE).headers())
                .isEqualTo(Map.of("ce_specversion", "1.0", "ce_id", "1", "ce_source", "s", "ce_type", "t"));
        assertThat(binary(HeaderNames.AMQP).encode(ORDER).headers()).containsKey("cloudEvents:id");
        assertThat(binary(HeaderNames.JAKARTA).encode(ORDER).headers().keySet())
                .filteredOn(name -> !name.equals(Message.CONTENT_TYPE))
                .allMatch(name -> name.chars().allMatch(Character::isJavaIdentifierPart));
        assertThat(binary(HeaderNames.HTTP).encode(ORDER).headers())
                .containsEntry("ce-subject", "%E5%B7%A5%E5%8D%95%2077%22%25")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void a_reader_takes_names_in_any_case_from_http_and_both_forms_from_amqp() {
        assertThat(binary(HeaderNames.HTTP)
                        .decode(Message.unordered(
                                Map.of("CE-SpecVersion", "1.0", "Ce-Id", "1", "ce-source", "s", "ce-type", "t"),
                                new byte[0])))
                .isEqualTo(BARE);
        assertThat(binary(HeaderNames.AMQP).decode(binary(HeaderNames.JAKARTA).encode(ORDER)))
                .isEqualTo(ORDER);
    }

    @Test
    void every_fault_is_named_at_once_and_no_content_is_quoted() {
        InvalidInputException refused = refused(
                body(
                        "{\"specversion\":\"0.3\",\"source\":\"://张三\",\"type\":7,\"subject\":\"\",\"time\":\"gestern\",\"Bad_Name\":\"x\",\"nested\":{}}"));

        assertThat(refused.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "specversion", "id", "source", "type", "subject", "time", "Bad_Name", "nested");
        assertThat(refused).hasMessageNotContainingAny("张三", "gestern", "0.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "twice|{%s,\"id\":\"2\"}",
                "a trailing token|{%s} 1",
                "an unpaired surrogate|{%s,\"subject\":\"\\ud800\"}",
                "U+0000|{%s,\"data\":{\"a\\u0000\":1}}",
                "bytes|{%s,\"data_base64\":\"AA==\"}",
                "no object|[%s]",
                "an open end|{%s",
                "other data|{%s,\"datacontenttype\":\"text/plain\",\"data\":\"x\"}",
                "a name too long|{%s,\"abcdefghijklmnopqrstu\":\"x\"}",
                "control characters|{%s,\"x\":\"a\\u0007\"}",
            })
    void a_malformed_event_is_refused(String why, String json) {
        assertThat(refused(body(json.formatted(REQUIRED))).faults()).as(why).hasSize(1);
    }

    @Test
    void of_an_event_with_more_attributes_than_anybody_reads_one_fault_is_named() {
        String many = IntStream.range(0, 20_000)
                .mapToObj(i -> ",\"BAD_" + i + "\":{}")
                .collect(Collectors.joining());
        Map<String, String> headers = new HashMap<>(Map.of("ce_specversion", "1.0", "ce_id", "1"));
        IntStream.range(0, 20_000).forEach(i -> headers.put("ce_BAD_" + i, "x"));

        assertThat(refused(body("{" + REQUIRED + many + "}")).faults())
                .extracting(Fault::code)
                .containsExactly("cloudevent.too-many");
        assertThatThrownBy(() -> binary(HeaderNames.KAFKA).decode(Message.unordered(headers, new byte[0])))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("cloudevent.too-many"));
    }

    @Test
    void depth_and_size_are_bounded() {
        String deep = "[".repeat(80) + "]".repeat(80);
        assertThat(refused(body("{" + REQUIRED + ",\"data\":" + deep + "}")).faults())
                .extracting(Fault::code)
                .containsExactly("json.malformed");
        assertThat(refused(Message.unordered(Map.of(), new byte[CloudEventCodec.MAX_BYTES + 1]))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("cloudevent.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/cloudevents-batch+json", "application/cloudevents+avro"})
    void another_form_of_cloudevents_is_refused(String contentType) {
        assertThat(refused(Message.unordered(Map.of("content-type", contentType), new byte[] {1}))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("cloudevent.form");
    }

    @Test
    void binary_messages_are_read_as_strictly() {
        Map<String, String> headers = new LinkedHashMap<>(
                Map.of("ce_specversion", "1.0", "ce_id", "\u0000", "ce_source", "s", "ce_Type", "t"));
        Message message = Message.unordered(headers, "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> binary(HeaderNames.KAFKA).decode(message))
                        .faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder("data", "id", "type", "Type");
    }

    @Test
    void nothing_is_written_that_no_reader_would_take() {
        Stream.of(
                        with(Optional.of("{"), Map.of()),
                        with(Optional.of("null"), Map.of()),
                        with(Optional.empty(), Map.of("id", "other")),
                        with(Optional.empty(), Map.of("Upper", "x")),
                        with(Optional.empty(), Map.of("x", "\ud800")))
                .forEach(event -> assertThat(catchThrowableOfType(
                                        InvalidInputException.class,
                                        () -> structured().encode(event))
                                .faults())
                        .hasSize(1));
    }

    private static final String REQUIRED = "\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\"";

    private static CloudEvent with(Optional<String> data, Map<String, String> extensions) {
        return new CloudEvent("1", "s", "t", Optional.empty(), Optional.empty(), extensions, Optional.empty(), data);
    }

    private static CloudEventCodec structured() {
        return CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.STRUCTURED);
    }

    private static CloudEventCodec binary(HeaderNames names) {
        return CloudEventCodec.of(names, ContentMode.BINARY);
    }

    private static Message body(String json) {
        return body(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Message body(byte[] json) {
        return Message.unordered(Map.of("content-type", "application/cloudevents+json; charset=UTF-8"), json);
    }

    private static InvalidInputException refused(Message message) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> structured().decode(message));
    }
}
