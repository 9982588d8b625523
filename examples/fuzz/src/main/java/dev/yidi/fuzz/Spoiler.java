package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils one thing in a body that fits 改坏一处, or some of its bytes. Not thread-safe. */
final class Spoiler {
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e3",
            "1E400",
            "-0",
            "2147483648",
            "9223372036854775808",
            "\"\"",
            "\"   \"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "{\"a\":{}}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"../../../etc/passwd\"",
            "\"a b\"",
            "\"%00\"",
            "\"2026-02-30\"",
            "\"2026-13-01T00:00:00Z\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"-0001-01-01\"",
            "\"1970-01-01T00:00:00+18:01\"",
            "\"' OR 1=1 --\"",
            "\"<script>\"",
            "\"${jndi:x}\"",
            "\"#{7*7}\"",
            "\"\\u202e\\u2066\"",
            "\"" + Canary.TEXT + "\"",
            "\"" + "9".repeat(90) + "\"",
            "9".repeat(400),
            "\"" + Canary.TEXT.repeat(20_000) + "\"");

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    /** The object {@code json} with one thing wrong. */
    byte[] spoilt(byte[] json) {
        JsonNode body = read(json);
        List<JsonNode> parents = new ArrayList<>();
        collect(body, parents);
        if (parents.isEmpty()) {
            return bytes("{\"" + Canary.TEXT + "\":" + odd() + "}");
        }
        String mark = "\"#here#\"";
        int times = 1;
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        if (parent instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? Canary.TEXT : names.get(random.nextInt(names.size()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(Canary.TEXT + "x", "#here#");
                case 2 -> {
                    return bytes(twice(body, object, name));
                }
                default -> object.put(name, "#here#");
            }
        } else if (parent instanceof ArrayNode array) {
            times = random.nextInt(3) == 0 ? 3_000 : 1;
            for (int i = times; i > 0; i--) {
                array.add("#here#");
            }
        }
        return bytes(body.toString().replace(mark, times > 1 ? shortOdd() : odd()));
    }

    private static JsonNode read(byte[] json) {
        try {
            return Documents.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String twice(JsonNode body, ObjectNode object, String name) {
        object.put("#twice#", "#here#");
        String again = Documents.JSON.getNodeFactory().textNode(name).toString();
        return body.toString().replace("\"#twice#\":\"#here#\"", again + ":1");
    }

    /** One that may stand thousands of times. */
    private String shortOdd() {
        String odd = odd();
        while (odd.length() > 1_000) {
            odd = odd();
        }
        return odd;
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode()) {
            parents.add(node);
            node.forEach(each -> collect(each, parents));
        }
    }

    /** {@code body} with some bytes changed, taken out, put in, or its end cut off. */
    byte[] mutated(byte[] body) {
        byte[] changed = body.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && changed.length > 0; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed = java.util.Arrays.copyOf(changed, at);
                case 1 -> changed = spliced(changed, at, at + 1, new byte[0]);
                case 2 -> changed = spliced(changed, at, at, new byte[] {(byte) random.nextInt(256)});
                default -> changed[at] = (byte) random.nextInt(256);
            }
        }
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
