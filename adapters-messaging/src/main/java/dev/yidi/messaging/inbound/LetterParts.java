package dev.yidi.messaging.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dead letter in parts 分段死信, and those of one that have come. The letter is a line of JSON with {@code key} and {@code headers}, and
 * behind its line feed the body as it is; cut into pieces of 256 KiB, each of which is a message that waits for no other.
 */
final class LetterParts {
    static final int LONGEST = 256 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    private final String letter;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<Integer, byte[]> pieces = new TreeMap<>();
    private int count;

    /** None have come yet of the letter with this digest. */
    LetterParts(String letter) {
        this.letter = letter;
    }

    /**
     * The parts of {@code message}.
     *
     * @param first headers of the first part
     * @param each headers of every part
     */
    static List<Message> of(Message message, Map<String, String> first, Map<String, String> each) {
        byte[] whole = bytes(message);
        int count = (whole.length + LONGEST - 1) / LONGEST;
        String letter = digest(whole);
        List<Message> parts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, String> headers = new LinkedHashMap<>(each);
            headers.put(DeadLetters.LETTER, letter);
            headers.put(DeadLetters.PART, i + "/" + count);
            headers.put(Message.CONTENT_TYPE, "application/octet-stream");
            if (i == 1) {
                headers.putAll(first);
            }
            int from = (i - 1) * LONGEST;
            parts.add(Message.unordered(
                    headers, Arrays.copyOfRange(whole, from, Math.min(whole.length, from + LONGEST))));
        }
        return parts;
    }

    /** Keeps a part in hand; one that was there before, as well. */
    void add(Delivery delivery) {
        deliveries.add(delivery);
        Matcher number =
                NUMBER.matcher(delivery.message().header(DeadLetters.PART).orElse(""));
        if (number.matches()) {
            count = Integer.parseInt(number.group(2));
            pieces.put(Integer.valueOf(number.group(1)), delivery.message().body());
        }
    }

    /** What is in hand of it. */
    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** The letter, as soon as all of it is there. */
    Optional<Message> whole() {
        if (count == 0 || pieces.size() < count) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.values().forEach(whole::writeBytes);
        byte[] bytes = whole.toByteArray();
        return letter.equals(digest(bytes)) ? message(bytes) : Optional.empty();
    }

    private static byte[] bytes(Message message) {
        ObjectNode head = JSON.createObjectNode();
        message.key().ifPresent(key -> head.put("key", key));
        message.headers().forEach(head.putObject("headers")::put);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(message.size() + 1_000);
            bytes.writeBytes(JSON.writeValueAsString(head).getBytes(StandardCharsets.US_ASCII));
            bytes.write('\n');
            bytes.writeBytes(message.body());
            return bytes.toByteArray();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }

    /** The message; empty when the bytes are not of this hand. */
    private static Optional<Message> message(byte[] whole) {
        int end = 0;
        while (end < whole.length && whole[end] != '\n') {
            end++;
        }
        try {
            JsonNode head = JSON.readTree(new String(whole, 0, end, StandardCharsets.US_ASCII));
            if (end == whole.length || !head.path("headers").isObject()) {
                return Optional.empty();
            }
            Map<String, String> headers = new LinkedHashMap<>();
            head.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            byte[] body = Arrays.copyOfRange(whole, end + 1, whole.length);
            return Optional.of(
                    head.has("key")
                            ? Message.of(head.get("key").asText(), headers, body)
                            : Message.unordered(headers, body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] whole) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
