package dev.yidi.rest.client;

import java.net.http.HttpRequest;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as the generated clients put it together; sent by a {@link Connection}. Not thread-safe. */
public final class Call {
    private static final Set<String> NO_SEGMENTS = Set.of("", ".", "..");

    private final String method;
    private final String path;
    private final List<String> queries = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Optional<Object> json = Optional.empty();
    private HttpRequest.BodyPublisher content = HttpRequest.BodyPublishers.noBody();

    private Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /**
     * A call of {@code template}, whose places are filled: names and values take turns.
     *
     * @throws IllegalArgumentException when a place is filled with what would be another address: null, nothing, or dots that mean a folder
     */
    public static Call of(String method, String template, @Nullable String... places) {
        String path = template;
        for (int i = 0; i < places.length; i += 2) {
            path = path.replace("{" + places[i] + "}", segment(places[i], places[i + 1]));
        }
        return new Call(method, path);
    }

    private static String segment(@Nullable String name, @Nullable String value) {
        if (value == null || NO_SEGMENTS.contains(value)) {
            throw new IllegalArgumentException(
                    "expected a value for {" + name + "}, found " + (value == null ? "none" : '"' + value + '"'));
        }
        return FileNames.encoded(value);
    }

    /** With a header. */
    public Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** With a parameter, once for each of a list; without it for null. */
    public Call query(String name, @Nullable Object value) {
        if (value instanceof Iterable<?> several) {
            several.forEach(each -> query(name, each));
        } else if (value != null) {
            queries.add(FileNames.encoded(name) + "=" + FileNames.encoded(shown(value)));
        }
        return this;
    }

    /** With a body that is written as JSON. */
    public Call json(String type, Object body) {
        json = Optional.of(body);
        return header("Content-Type", type);
    }

    /** With a body that is text. */
    public Call text(String type, String body) {
        return content(type + ";charset=UTF-8", HttpRequest.BodyPublishers.ofString(body));
    }

    /** With a body that streams. */
    public Call content(String type, HttpRequest.BodyPublisher body) {
        content = body;
        return header("Content-Type", type);
    }

    /** With the headers of {@code options}. */
    public Call with(Option... options) {
        for (Option option : options) {
            header(option.name(), option.value());
        }
        return this;
    }

    String method() {
        return method;
    }

    String address() {
        return queries.isEmpty() ? path : path + "?" + String.join("&", queries);
    }

    Map<String, String> headers() {
        return headers;
    }

    HttpRequest.BodyPublisher body() {
        return json.map(Json::write)
                .map(HttpRequest.BodyPublishers::ofByteArray)
                .orElse(content);
    }

    private static String shown(Object value) {
        return value instanceof OffsetDateTime time
                ? time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : value.toString();
    }
}
