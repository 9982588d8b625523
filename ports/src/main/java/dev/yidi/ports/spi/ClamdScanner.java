package dev.yidi.ports.spi;

import dev.yidi.core.document.ScanFinding;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
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
        Socket socket = new Socket();
        try {
            int millis = Math.toIntExact(timeout.toMillis());
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), millis);
            socket.setSoTimeout(millis);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write(COMMAND);
            return new Open(socket, out);
        } catch (IOException e) {
            close(socket);
            LOG.warn("the scanner cannot be reached ({})", e.getClass().getSimpleName());
            return new ConstantScan(ScanFinding.PENDING);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("a connection to the scanner was gone already", e);
        }
    }

    /** A connection on which an attachment is on its way. */
    private static final class Open implements Scan {
        private final Socket socket;
        private final DataOutputStream out;
        private boolean broken;

        Open(Socket socket, DataOutputStream out) {
            this.socket = socket;
            this.out = out;
        }

        @Override
        public void accept(byte[] bytes, int length) {
            if (broken || length == 0) {
                return;
            }
            try {
                out.writeInt(length);
                out.write(bytes, 0, length);
            } catch (IOException e) {
                fail(e);
            }
        }

        @Override
        public ScanFinding end() {
            if (broken) {
                return ScanFinding.PENDING;
            }
            try {
                out.writeInt(0);
                out.flush();
                return finding(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
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
            ClamdScanner.close(socket);
        }
    }
}
