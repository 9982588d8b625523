package dev.yidi.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request that is being written 请求草稿: its parts may be spoiled before it becomes a shot. Not thread-safe. */
final class Draft {
    String method;
    String target;
    final List<String> headers = new ArrayList<>();
    Optional<byte[]> body = Optional.empty();
    Optional<Operation> operation;
    boolean hasLength = true;

    Draft(Operation operation, String target) {
        this.operation = Optional.of(operation);
        this.method = operation.method();
        this.target = target;
        headers.add("Host: localhost");
    }

    void without(String name) {
        headers.removeIf(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1));
    }

    void set(String name, String value) {
        without(name);
        headers.add(name + ": " + value);
    }

    void json(byte[] bytes) {
        send("application/json", bytes);
    }

    void send(String media, byte[] bytes) {
        set("Content-Type", media);
        body = Optional.of(bytes);
    }

    /** As it goes out, with {@code word} wherever the canary is to be. */
    Shot shot(Manner manner, String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (hasLength && (body.isPresent() || method.equals("POST"))) {
            head.append("Content-Length: ")
                    .append(body.map(each -> each.length).orElse(0))
                    .append("\r\n");
        }
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        body.ifPresent(bytes::writeBytes);
        return new Shot(manner, operation, worded(bytes.toByteArray(), word), method.equals("HEAD"), word);
    }

    /** {@code bytes} with the canary in its place, which is as long. */
    static byte[] worded(byte[] bytes, String word) {
        byte[] mark = Canary.TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] with = word.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                System.arraycopy(with, 0, bytes, i, with.length);
            }
        }
        return bytes;
    }
}
