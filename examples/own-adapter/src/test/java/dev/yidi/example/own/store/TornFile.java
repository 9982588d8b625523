package dev.yidi.example.own.store;

import dev.yidi.ports.spi.Octets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.h2.store.fs.FilePath;

/**
 * A disk that remembers what it was told, and so what it may look like when the power fails: of what was written since it was last told
 * to keep everything, any sectors may be there and any not. For one file at a time.
 */
public final class TornFile extends OrderedFile {
    private static final int SECTOR = 512;
    private static final List<Act> ACTS = new ArrayList<>();

    static {
        FilePath.register(new TornFile());
        FilePath.register(new Unordered());
    }

    /** Made by the map store. */
    public TornFile() {}

    /** What the disk was told, and how many appends had been acknowledged then. */
    private record Act(Kind kind, long position, Octets bytes, int acknowledged) {}

    private enum Kind {
        WRITE,
        TRUNCATE,
        KEEP
    }

    private static int acknowledged;

    /** How the map store has to be told {@code file}, in which writes are ordered or not. */
    static String name(Path file, boolean ordered) {
        ACTS.clear();
        acknowledged = 0;
        return (ordered ? "torn:" : Unordered.SCHEME + ":") + file.toAbsolutePath();
    }

    /** From here on one more append has been acknowledged. */
    static void acknowledge() {
        acknowledged++;
    }

    static int acts() {
        return ACTS.size();
    }

    static int acknowledgedBefore(int act) {
        return act == 0 ? 0 : ACTS.get(act - 1).acknowledged();
    }

    /** What may be on the disk when the power fails just after the first {@code count} acts. */
    static byte[] after(int count, RandomGenerator random) {
        int kept = count;
        while (kept > 0 && ACTS.get(kept - 1).kind() != Kind.KEEP) {
            kept--;
        }
        double loss = random.nextDouble() * random.nextDouble();
        byte[] disk = {};
        for (int i = 0; i < count; i++) {
            disk = i < kept ? whole(disk, ACTS.get(i)) : torn(disk, ACTS.get(i), loss, random);
        }
        return disk;
    }

    private static byte[] whole(byte[] disk, Act act) {
        return switch (act.kind()) {
            case KEEP -> disk;
            case TRUNCATE -> Arrays.copyOf(disk, (int) Math.min(disk.length, act.position()));
            case WRITE -> written(disk, act, 0, act.bytes().length());
        };
    }

    private static byte[] torn(byte[] disk, Act act, double loss, RandomGenerator random) {
        if (act.kind() != Kind.WRITE) {
            return random.nextDouble() < loss ? disk : whole(disk, act);
        }
        byte[] torn = disk;
        for (int at = 0; at < act.bytes().length(); at += SECTOR) {
            int end = Math.min(at + SECTOR, act.bytes().length());
            torn = random.nextDouble() < loss ? torn : written(torn, act, at, end);
        }
        return torn;
    }

    private static byte[] written(byte[] disk, Act act, int from, int to) {
        byte[] after = Arrays.copyOf(disk, (int) Math.max(disk.length, act.position() + to));
        System.arraycopy(act.bytes().toArray(), from, after, (int) act.position() + from, to - from);
        return after;
    }

    @Override
    public String getScheme() {
        return "torn";
    }

    @Override
    FileChannel disk(String mode) throws IOException {
        return new Recorded(super.disk(mode));
    }

    /** The same without the order. */
    public static final class Unordered extends OrderedFile {
        static final String SCHEME = "unordered";

        /** Made by the map store. */
        public Unordered() {}

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Recorded(disk(mode));
        }
    }

    private static final class Recorded extends PassingFile {
        Recorded(FileChannel file) {
            super(file);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            ACTS.add(new Act(Kind.WRITE, position, Octets.of(bytes), acknowledged));
            return super.write(source, position);
        }

        @Override
        public void force(boolean metaData) {
            ACTS.add(new Act(Kind.KEEP, 0, Octets.none(), acknowledged)); // the real file need not outlive this process
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            ACTS.add(new Act(Kind.TRUNCATE, size, Octets.none(), acknowledged));
            super.implTruncate(size);
        }
    }
}
