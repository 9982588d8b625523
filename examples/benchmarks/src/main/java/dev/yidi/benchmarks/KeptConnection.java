package dev.yidi.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection at a time that asks the same again and again and reads each answer whole 长连接: as little of a client as can be. */
final class KeptConnection implements AutoCloseable {
    private static final String LENGTH = "content-length:";
    private static final String CODING = "transfer-encoding:";
    private static final String LAST = "connection: close";

    private final URI server;
    private Socket socket;
    private InputStream answers;

    KeptConnection(URI server) throws IOException {
        this.server = server;
        socket = connected(server);
        answers = answers(socket);
    }

    private static Socket connected(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static InputStream answers(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    /** Servers end a connection after so many requests. */
    private void renew() throws IOException {
        socket.close();
        socket = connected(server);
        answers = answers(socket);
    }

    /** A request as it is sent. */
    static String get(String path, String token) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer "
                + token + "\r\n\r\n";
    }

    /** Sends {@code request} and gives the length of the answer's body. */
    int ask(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException("expected 200, found " + status);
        }
        long length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            }
            chunked |= lower.startsWith(CODING) && lower.endsWith("chunked");
            last |= lower.equals(LAST);
        }
        int whole = chunked ? chunks() : whole(length);
        if (last) {
            renew();
        }
        return whole;
    }

    private int whole(long length) throws IOException {
        if (length < 0) {
            throw new IOException("expected the length of the body or chunks, found neither");
        }
        answers.skipNBytes(length);
        return Math.toIntExact(length);
    }

    private int chunks() throws IOException {
        int whole = 0;
        int chunk = -1;
        while (chunk != 0) {
            chunk = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            answers.skipNBytes(chunk);
            line();
            whole += chunk;
        }
        return whole;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = answers.read(); read != '\n'; read = answers.read()) {
            if (read < 0) {
                throw new EOFException("the connection was closed");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
