package dev.yidi.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A connection that sends bytes as they are 原始连接, kept for as long as the server keeps it. Not thread-safe. */
final class Wire implements AutoCloseable {
    /** Longer than any answer takes on any machine: a server that is silent for so long hangs. */
    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private Optional<Socket> socket = Optional.empty();
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /**
     * What the server answers to {@code shot}.
     *
     * @throws SocketTimeoutException when it does not answer
     */
    Answer send(Shot shot) throws IOException {
        boolean fresh = socket.isEmpty();
        long start = System.nanoTime();
        Answer answer = exchange(shot, start);
        if (answer.status() == 0 && !fresh) {
            // the connection had been given up before
            answer = exchange(shot, start);
        }
        if (shot.manner() == Manner.RAW || answer.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private Answer exchange(Shot shot, long start) throws IOException {
        try {
            Socket open = open();
            open.getOutputStream().write(shot.bytes());
            open.getOutputStream().flush();
            if (shot.manner() == Manner.RAW) {
                open.shutdownOutput();
            }
            return read(shot, start);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (SocketException e) {
            return early(shot, start);
        }
    }

    /** What a server said that hung up before it had read everything. */
    private Answer early(Shot shot, long start) throws IOException {
        try {
            return read(shot, start);
        } catch (SocketException e) {
            return hungUp(start);
        } finally {
            close();
        }
    }

    /** What was asked for compressed is read as what it says. */
    private static byte[] plain(Map<String, String> headers, byte[] body) throws IOException {
        if (!headers.getOrDefault("content-encoding", "").equals("gzip")) {
            return body;
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return plain.readAllBytes();
        }
    }

    private Answer hungUp(long start) throws IOException {
        close();
        return new Answer(0, Map.of(), new byte[0], System.nanoTime() - start);
    }

    private Socket open() throws IOException {
        if (socket.isEmpty()) {
            Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
            opened.setSoTimeout(PATIENCE_MILLIS);
            opened.setTcpNoDelay(true);
            socket = Optional.of(opened);
            in = new BufferedInputStream(opened.getInputStream());
        }
        return socket.orElseThrow();
    }

    private Answer read(Shot shot, long start) throws IOException {
        String line = line();
        if (!line.startsWith("HTTP/1.")) {
            return hungUp(start);
        }
        int status = Integer.parseInt(line.substring(9, 12));
        Map<String, String> headers = headers();
        if (status == 100) {
            return read(shot, start);
        }
        boolean bare = shot.isHead() || status == 204 || status == 304;
        byte[] body = bare ? new byte[0] : plain(headers, body(headers));
        return new Answer(status, headers, body, System.nanoTime() - start);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
                body.writeBytes(in.readNBytes(length));
                line();
            }
            line();
            return body.toByteArray();
        }
        String length = headers.get("content-length");
        return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
            if (each != '\r') {
                line.write(each);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket.isPresent()) {
            socket.orElseThrow().close();
            socket = Optional.empty();
        }
    }
}
