package dev.yidi.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a worker sent and was answered 指令台账, written as it happens; it survives the worker. Thread-safe. */
final class Ledger implements AutoCloseable {
    private final FileChannel file;

    private Ledger(FileChannel file) {
        this.file = file;
    }

    static Ledger open(Path path) {
        try {
            return new Ledger(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before a command on a case, or on none yet, goes in. */
    void sent(String actor, String commandId, String caseId) {
        line("sent " + actor + " " + commandId + " " + caseId);
    }

    /** When the store could not say whether it was done; it is sent again with the same id. */
    void unknown(String commandId) {
        line("unknown " + commandId);
    }

    /** When a worker met what it should never meet. */
    void fault(String what) {
        line("fault " + what.replace('\n', ' '));
    }

    /** After alarms were handled. */
    void swept(int alarms) {
        if (alarms > 0) {
            line("swept " + alarms);
        }
    }

    /** After it was answered that it is done. */
    void done(String actor, String commandId, String caseId, long version) {
        line("done " + actor + " " + commandId + " " + caseId + " " + version);
    }

    private synchronized void line(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * A command in the ledger.
     *
     * @param actor who gave it
     * @param commandId its id
     * @param caseId its case; empty for a case that is not there yet
     * @param version the version of the case that was answered; 0 before
     */
    record Line(String actor, String commandId, String caseId, long version) {
        boolean isDone() {
            return version > 0;
        }

        /** What it does, the first word of its id. */
        String step() {
            return commandId.substring(0, commandId.indexOf('-'));
        }
    }

    /** What workers met that they should never meet. */
    static List<String> faults(Path path) {
        return lines(path, "fault ");
    }

    /** How many alarms were handled. */
    static long swept(Path path) {
        return lines(path, "swept ").stream()
                .mapToLong(line -> Long.parseLong(line.substring("swept ".length())))
                .sum();
    }

    /** How many answers were that the outcome is unknown. */
    static long unknown(Path path) {
        return lines(path, "unknown ").size();
    }

    /** How many commands were sent again by the next worker, because the one before was killed before its answer. */
    static long sentAgain(Path path) {
        List<String> sent = lines(path, "sent ");
        return sent.size()
                - sent.stream().map(line -> line.split(" ", -1)[2]).distinct().count();
    }

    private static List<String> lines(Path path, String kind) {
        try {
            return Files.readAllLines(path).stream()
                    .filter(line -> line.startsWith(kind))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every command that was sent, in order, with its answer where there was one. */
    static List<Line> read(Path path) {
        Map<String, Line> lines = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(path)) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("sent") && words.length == 4) {
                    lines.putIfAbsent(words[2], new Line(words[1], words[2], words[3], 0));
                } else if (words[0].equals("done") && words.length == 5) {
                    lines.put(words[2], new Line(words[1], words[2], words[3], Long.parseLong(words[4])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(lines.values());
    }
}
