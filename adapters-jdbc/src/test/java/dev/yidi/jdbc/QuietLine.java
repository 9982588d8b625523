package dev.yidi.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a server on this machine that can fall silent without being cut: what the server says is not passed on any more 静默线路. */
final class QuietLine implements AutoCloseable {
    private static final int CHUNK = 65_536;

    /** As MariaDB's protocol says it: a query, and not a setting that has the word in its name. */
    private static final String COMMIT = "\u0003commit";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Pipe> pipes = new ConcurrentLinkedQueue<>();
    private final int server;
    private volatile boolean quietFromCommit;

    QuietLine(int serverPort) throws IOException {
        server = serverPort;
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing comes back on the connections that there are; new ones are as good as ever. */
    void quietNow() {
        pipes.forEach(pipe -> pipe.quiet = true);
    }

    /** From now on nothing comes back on a connection from the moment at which it was asked to commit, which the server does. */
    void quietFromCommit(boolean on) {
        quietFromCommit = on;
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Pipe pipe = new Pipe(door.accept(), new Socket(InetAddress.getLoopbackAddress(), server));
            pipes.add(pipe);
            start(pipe::there);
            start(pipe::back);
        }
    }

    /** Something that ends when its socket is closed. */
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the line was closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Pipe pipe : pipes) {
            pipe.client.close();
            pipe.server.close();
        }
    }

    /** One connection. */
    private final class Pipe {
        private final Socket client;
        private final Socket server;
        private volatile boolean quiet;

        Pipe(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void there() throws IOException {
            byte[] chunk = new byte[CHUNK];
            InputStream from = client.getInputStream();
            OutputStream to = server.getOutputStream();
            for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
                String said = new String(chunk, 0, read, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                quiet |= quietFromCommit && said.contains(COMMIT);
                to.write(chunk, 0, read);
            }
            server.shutdownOutput();
        }

        void back() throws IOException {
            byte[] chunk = new byte[CHUNK];
            InputStream from = server.getInputStream();
            OutputStream to = client.getOutputStream();
            for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
                if (!quiet) {
                    to.write(chunk, 0, read);
                }
            }
        }
    }
}
