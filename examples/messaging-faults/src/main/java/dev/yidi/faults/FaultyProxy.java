package dev.yidi.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between clients and a broker on this machine 故障代理, and passes bytes on, or does not. */
final class FaultyProxy implements AutoCloseable {
    private static final int CHUNK = 16_384;
    private static final long SLOW_MILLIS = 150;

    private final ServerSocket door;
    private final int target;
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private volatile Way way = Way.OPEN;

    /** How bytes go. */
    enum Way {
        /** All pass. */
        OPEN,
        /** Connections break, new ones as well. */
        CUT,
        /** Each piece takes its time. */
        SLOW,
        /** Nothing arrives in either direction, and no connection breaks before it is open again. */
        SILENT,
        /** What clients ask arrives; no answer does. */
        ANSWERS_LOST
    }

    /** A proxy to {@code target} on this machine; it listens on {@link #port()}. */
    FaultyProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Connections that were silent break when they are no longer: what they swallowed does not come again. */
    void set(Way next) {
        way = next;
        if (next == Way.OPEN) {
            pairs.stream().filter(pair -> pair.swallowed).forEach(Pair::close);
        } else if (next == Way.CUT) {
            pairs.forEach(Pair::close);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                daemon(() -> join(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try {
            if (way == Way.CUT) {
                client.close();
                return;
            }
            Pair pair = new Pair(client, new Socket("localhost", target));
            pairs.add(pair);
            daemon(() -> pair.pump(pair.client, pair.broker, false));
            pair.pump(pair.broker, pair.client, true);
        } catch (IOException noBroker) {
            quietly(client);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings("EmptyCatch")
    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is what was wanted
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        pairs.forEach(Pair::close);
    }

    /** A client's connection and the one to the broker. */
    private final class Pair {
        private final Socket client;
        private final Socket broker;
        private volatile boolean swallowed;

        Pair(Socket client, Socket broker) {
            this.client = client;
            this.broker = broker;
        }

        @SuppressWarnings("EmptyCatch")
        private void pump(Socket from, Socket to, boolean answers) {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                    Way now = way;
                    if (now == Way.SILENT || (now == Way.ANSWERS_LOST && answers)) {
                        swallowed = true;
                    }
                    if (now == Way.SLOW) {
                        Thread.sleep(SLOW_MILLIS);
                    }
                    // a stream with a hole in it goes on no more; of answers alone, requests still do
                    if (!swallowed || (now == Way.ANSWERS_LOST && !answers)) {
                        out.write(chunk, 0, count);
                        out.flush();
                    }
                }
            } catch (IOException broken) {
                // the other side is told by closing
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                close();
            }
        }

        void close() {
            quietly(client);
            quietly(broker);
            pairs.remove(this);
        }
    }
}
