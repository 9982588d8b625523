package dev.yidi.ports.spi;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A TCP connection on which connecting, writing and reading are given up when nothing goes on for a time, also when the other side stops reading. For one thread. */
final class TimedConnection implements Closeable {
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long millis;

    private TimedConnection(SocketChannel channel, Selector selector, long millis) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.millis = millis;
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        this.key = channel.register(selector, SelectionKey.OP_CONNECT);
    }

    /** The name in {@code address} is looked up anew. */
    static TimedConnection open(InetSocketAddress address, Duration timeout) throws IOException {
        SocketChannel channel = SocketChannel.open();
        Selector selector = null;
        try {
            selector = Selector.open();
            TimedConnection connection = new TimedConnection(channel, selector, Math.max(1, timeout.toMillis()));
            connection.connect(new InetSocketAddress(address.getHostString(), address.getPort()));
            return connection;
        } catch (IOException | RuntimeException e) {
            close(channel, selector);
            throw e;
        }
    }

    private void connect(InetSocketAddress address) throws IOException {
        if (address.isUnresolved()) {
            throw new IOException("the host's name is not known");
        }
        boolean connected = channel.connect(address);
        while (!connected) {
            await(SelectionKey.OP_CONNECT);
            connected = channel.finishConnect();
        }
    }

    /** Sends all that remains in {@code bytes}. */
    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Reads until {@code into} is full or the other side ends. */
    void read(ByteBuffer into) throws IOException {
        int read = 0;
        while (read >= 0 && into.hasRemaining()) {
            read = channel.read(into);
            if (read == 0) {
                await(SelectionKey.OP_READ);
            }
        }
    }

    private void await(int operation) throws IOException {
        key.interestOps(operation);
        int ready = selector.select(millis);
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("this thread was interrupted");
        }
        if (ready == 0) {
            throw new SocketTimeoutException("nothing went on for " + millis + " ms");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        close(channel, selector);
    }

    private static void close(SocketChannel channel, @Nullable Selector selector) throws IOException {
        try (channel) {
            if (selector != null) {
                selector.close();
            }
        }
    }
}
