package dev.yidi.messaging.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A partner that answers each request with what it was told to, and keeps what came. */
final class Partner implements AutoCloseable {
    static final String OK = "HTTP/1.1 204 No Content\r\n\r\n";

    /** A request as it came. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Request(String line, Map<String, String> headers, byte[] body) {}

    final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final ServerSocket server;

    Partner() throws IOException {
        this(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    }

    Partner(ServerSocket server) {
        this.server = server;
        Thread thread = new Thread(this::serve, "partner");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Answers the next request so; an empty answer is none, and the line stays open. */
    Partner answering(String... texts) {
        for (String text : texts) {
            answers.add(text);
        }
        return this;
    }

    @SuppressWarnings("EmptyCatch")
    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                requests.add(read(socket.getInputStream()));
                String answer = answers.isEmpty() ? OK : answers.remove();
                if (!answer.isEmpty()) {
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getOutputStream().flush();
                    socket.close();
                }
            } catch (IOException lineBroken) {
                // the next one may come
            }
        }
    }

    private static Request read(InputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int octet = stream.read();
            if (octet < 0) {
                throw new IOException("no request");
            }
            head.write(octet);
        }
        String[] lines = head.toString(StandardCharsets.ISO_8859_1).split("\r\n", -1);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length - 2; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Request(lines[0], headers, stream.readNBytes(Integer.parseInt(headers.get("content-length"))));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
