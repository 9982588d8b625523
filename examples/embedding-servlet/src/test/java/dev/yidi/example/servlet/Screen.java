package dev.yidi.example.servlet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;

/** A screen of the hall, which stays open. */
final class Screen {
    private final Iterator<String> lines;

    private Screen(Iterator<String> lines) {
        this.lines = lines;
    }

    /** One that shows what hangs in the hall. */
    static Screen at(URI address) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(address.resolve("api/v1/citizen/guide/hall/changes"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        Screen screen = new Screen(answer.body().iterator());
        String line = screen.lines.next();
        while (!line.equals("event: display")) {
            line = screen.lines.next();
        }
        return screen;
    }

    /** Whether it comes to its end in order: what is broken off throws. */
    boolean ends() {
        lines.forEachRemaining(line -> {});
        return true;
    }
}
