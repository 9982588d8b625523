package dev.yidi.ports.spi;

import dev.yidi.core.document.ScanFinding;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a ClamAV daemon: {@code zINSTREAM}, chunks with their length before them, a chunk of no length, one line of answer. */
final class ClamdScanner implements MalwareScanner {
    private static final Logger LOG = LoggerFactory.getLogger(MalwareScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ANSWER = 1_000;

    private final InetSocketAddress address;
    private final Duration timeout;

    ClamdScanner(InetSocketAddress address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    @Override
    public Scan begin() {
        try {
            TimedConnection connection = TimedConnection.open(address, timeout);
            Open open = new Open(connection);
            open.send(ByteBuffer.wrap(COMMAND));
            return open;
        } catch (IOException e) {
            LOG.warn("the scanner cannot be reached ({})", e.getClass().getSimpleName());
            return new ConstantScan(ScanFinding.PENDING);
        }
    }

    /** A connection on which an attachment is on its way. */
    private static final class Open implements Scan {
        private final TimedConnection connection;
        private boolean broken;

        Open(TimedConnection connection) {
            this.connection = connection;
        }

        @Override
        public void accept(byte[] bytes, int length) {
            if (length > 0) {
                send(length(length));
                send(ByteBuffer.wrap(bytes, 0, length));
            }
        }

        private void send(ByteBuffer bytes) {
            if (broken) {
                return;
            }
            try {
                connection.write(bytes);
            } catch (IOException e) {
                fail(e);
            }
        }

        private static ByteBuffer length(int length) {
            return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
        }

        @Override
        public ScanFinding end() {
            send(length(0));
            if (broken) {
                return ScanFinding.PENDING;
            }
            ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
            try {
                connection.read(answer);
                return finding(StandardCharsets.UTF_8.decode(answer.flip()).toString());
            } catch (IOException e) {
                fail(e);
                return ScanFinding.PENDING;
            } finally {
                close();
            }
        }

        /** The name of what was found may say what is in the file: it goes nowhere. */
        private static ScanFinding finding(String answer) {
            String said = answer.replace("\0", "").strip();
            if (said.equals("stream: OK")) {
                return ScanFinding.CLEAN;
            }
            if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
                return ScanFinding.INFECTED;
            }
            LOG.warn("the scanner did not say what it found, in {} characters", said.length());
            return ScanFinding.PENDING;
        }

        private void fail(IOException e) {
            broken = true;
            LOG.warn("the scanner broke off ({})", e.getClass().getSimpleName());
            close();
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (IOException e) {
                LOG.debug("a connection to the scanner was gone already", e);
            }
        }
    }
}
