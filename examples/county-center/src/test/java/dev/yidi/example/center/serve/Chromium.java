package dev.yidi.example.center.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real browser with one page, driven over the DevTools protocol. It complains of everything its console tells. */
final class Chromium implements AutoCloseable, WebSocket.Listener {
    private static final String PROGRAM = "chromium";
    private static final long SECONDS = 20;

    /** A browser that follows a stream does not leave by itself; its profile is thrown away. */
    private static final int GOODBYE_SECONDS = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final StringBuilder part = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final WebSocket socket;
    private volatile boolean isDeaf;

    private Chromium(Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(List.of(
                        PROGRAM,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--hide-scrollbars",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        socket = connect(profile);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            ask(domain + ".enable", Map.of());
        }
    }

    /** Walks no pages where no browser is installed, nor where who builds has said until when a story may begin, and that has passed. */
    static void assumeThere() {
        assumeTrue(isThere(), "chromium is not installed: the pages are not walked in a browser");
        String until = System.getenv("YIDI_STORIES_UNTIL");
        assumeTrue(
                until == null || Instant.now().getEpochSecond() < Long.parseLong(until),
                "no time is left for this story: it runs with mvn -B verify");
    }

    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM)));
    }

    static Chromium start(Path profile) throws IOException, InterruptedException {
        return new Chromium(Files.createDirectories(profile));
    }

    private WebSocket connect(Path profile) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        Path port = profile.resolve("DevToolsActivePort");
        while (System.nanoTime() < end) {
            if (Files.exists(port) && Files.readAllLines(port).size() > 1) {
                URI pages = URI.create(
                        "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
                for (JsonNode target : JSON.readTree(
                        client.send(HttpRequest.newBuilder(pages).build(), HttpResponse.BodyHandlers.ofString())
                                .body())) {
                    if (target.path("type").asText().equals("page")) {
                        return client.newWebSocketBuilder()
                                .buildAsync(
                                        URI.create(target.path("webSocketDebuggerUrl")
                                                .asText()),
                                        this)
                                .join();
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroyForcibly();
        throw new AssertionError(
                "the browser did not open its door: " + Files.readString(profile.resolve("output.txt")));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        part.append(data);
        if (isLast) {
            String whole = part.toString();
            part.setLength(0);
            told(whole);
        }
        from.request(1);
        return null;
    }

    private void told(String message) {
        try {
            JsonNode node = JSON.readTree(message);
            if (node.has("id")) {
                asked.remove(node.get("id").asInt()).complete(node);
                return;
            }
            JsonNode about = node.path("params");
            switch (node.path("method").asText()) {
                case "Log.entryAdded" ->
                    complain(about.path("entry").path("text").asText() + " "
                            + about.path("entry").path("url").asText());
                case "Runtime.exceptionThrown" ->
                    complain(about.path("exceptionDetails")
                            .path("exception")
                            .path("description")
                            .asText());
                case "Runtime.consoleAPICalled" -> complain(about.path("args").toString());
                case "Network.requestWillBeSent" ->
                    requests.add(about.path("request").path("url").asText());
                default -> {}
            }
        } catch (IOException e) {
            throw new IllegalStateException(message, e);
        }
    }

    private void complain(String text) {
        if (!isDeaf) {
            complaints.add(text);
        }
    }

    /** Does not hear the console while something that is no part of the page is done in it. */
    void deaf(boolean deaf) {
        isDeaf = deaf;
    }

    /** What the console told since the last time it was asked. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        complaints.removeAll(all);
        return all;
    }

    /** Every address that was asked. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        JsonNode node = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (node.has("error")) {
            throw new AssertionError(method + ": " + node.get("error"));
        }
        return node.path("result");
    }

    /** The value of a script, waited for where it is a promise. */
    JsonNode run(String script) {
        JsonNode answer = ask(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    void open(URI address) {
        ask("Page.navigate", Map.of("url", address.toString()));
    }

    /** As wide as that, as a telephone below 600. */
    void width(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Waits until a script says yes; what it waits for is the page's own doing. */
    void until(String script) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!run("(() => { try { return Boolean(" + script + "); } catch { return false; } })()")
                .asBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + script + "\n" + complaints + "\n"
                        + run("document.body.innerText").asText());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits until the page shows a text. */
    void sees(String text) {
        until("document.body.innerText.includes(" + quoted(text) + ")");
    }

    /** Presses what is called so, once it is there and can be pressed. */
    void press(String name) {
        String found =
                "[...document.querySelectorAll('button,a,summary')].find(e => !e.disabled && e.innerText.trim().startsWith("
                        + quoted(name) + "))";
        until(found);
        run(found + ".click()");
    }

    /** Types into the field of that name, or picks in it. */
    void fill(String name, String value) {
        String found = "document.querySelector('main [name=" + quoted(name) + "]')";
        until(found);
        run(
                "{const e=" + found + "; e.value=" + quoted(value)
                        + "; e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true}));}");
    }

    /** Types where the focus is. */
    void type(String text) {
        ask("Input.insertText", Map.of("text", text));
    }

    /** Presses a key where the focus is; 1 is with Alt, 2 with Ctrl, 8 with Shift. */
    void key(String key, int code, int modifiers) {
        Map<String, Object> event =
                new HashMap<>(Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "modifiers", modifiers));
        boolean isPressing = key.equals("Enter") && modifiers == 0;
        if (isPressing) {
            event.put("text", "\r"); // else nothing that has the focus takes it for a press
        }
        event.put("type", isPressing ? "keyDown" : "rawKeyDown");
        ask("Input.dispatchKeyEvent", event);
        event.remove("text");
        event.put("type", "keyUp");
        ask("Input.dispatchKeyEvent", event);
    }

    /** The whole page as a picture. */
    void picture(Path file) throws IOException {
        JsonNode size = ask("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        JsonNode picture = ask(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x",
                                0,
                                "y",
                                0,
                                "width",
                                size.path("width").asDouble(),
                                "height",
                                size.path("height").asDouble(),
                                "scale",
                                1)));
        Files.write(
                file, Base64.getDecoder().decode(picture.path("data").asText().getBytes(StandardCharsets.US_ASCII)));
    }

    static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }

    @Override
    public void close() {
        List<ProcessHandle> pages = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                pages.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
