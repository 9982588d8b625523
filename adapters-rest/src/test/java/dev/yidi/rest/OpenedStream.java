package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A stream of changes as a client reads it, by the rules of server-sent events. */
final class OpenedStream implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final HttpURLConnection connection;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();
    private volatile String lastId = "";

    /** An event; one called {@code end} when there is nothing more to read. */
    record Event(String name, String id, String data, String retry) {
        JsonNode json() {
            try {
                return Reply.JSON.readTree(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private OpenedStream(HttpURLConnection connection) {
        this.connection = connection;
    }

    /** What {@code path} streams, asked for with {@code headers}. */
    static OpenedStream of(Served served, String path, Map<String, String> headers) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    new URL(served.base().resolve("/" + path).toString()).openConnection();
            connection.setRequestProperty("Accept", "text/event-stream");
            connection.setRequestProperty("Accept-Encoding", "gzip");
            headers.forEach(connection::setRequestProperty);
            OpenedStream stream = new OpenedStream(connection);
            assertThat(connection.getResponseCode()).as(path).isEqualTo(200);
            Thread reader = new Thread(() -> stream.read(), "reader of " + path);
            reader.setDaemon(true);
            reader.start();
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (InputStream in = connection.getInputStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Event at = new Event("", "", "", "");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                at = line(at, line);
            }
        } catch (IOException e) {
            // broken off, which is an end as well
        }
        events.add(new Event("end", "", "{}", ""));
    }

    private Event line(Event at, String line) {
        if (line.isEmpty()) {
            if (!at.name().isEmpty()) {
                lastId = at.id();
                events.add(at);
            }
            return new Event("", "", "", "");
        }
        String value = line.substring(line.indexOf(':') + 1).strip();
        if (line.startsWith("event:")) {
            return new Event(value, at.id(), at.data(), at.retry());
        }
        if (line.startsWith("id:")) {
            return new Event(at.name(), value, at.data(), at.retry());
        }
        if (line.startsWith("data:")) {
            return new Event(at.name(), at.id(), at.data() + value, at.retry());
        }
        if (line.startsWith("retry:")) {
            return new Event(at.name(), at.id(), at.data(), value);
        }
        assertThat(line).startsWith(":");
        comments.add(line);
        return at;
    }

    String header(String name) {
        return String.valueOf(connection.getHeaderField(name));
    }

    /** The id of the last event that was read. */
    String lastId() {
        return lastId;
    }

    /** The next event. */
    Event next() {
        try {
            Event next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("an event").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next event but those that only say where the stream is. */
    Event nextTold() {
        Event next = next();
        while (next.name().equals("position")) {
            next = next();
        }
        return next;
    }

    /** Waits until the stream has said that it lives. */
    void awaitBeat() {
        try {
            comments.clear();
            assertThat(comments.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("a beat")
                    .isNotNull();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was told and not looked at yet. */
    long untold() {
        return events.stream().filter(event -> !event.name().equals("position")).count();
    }

    /** Breaks off. */
    void breakOff() {
        connection.disconnect();
    }

    @Override
    public void close() {
        breakOff();
    }
}
