package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.StoreException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a follower's notes tell of what is put aside 搁置记录: how many in a row, and a line for each file, oldest first. Immutable. */
final class AsideNotes {
    /** More than that is no matter of single events any more. */
    static final int MOST = 200;

    /** A destination that refuses one event after another has something against all of them. */
    static final int MOST_IN_A_ROW = 5;

    private static final AsideNotes NONE = new AsideNotes(Map.of(), 0);
    private static final String FORM = "aside 1";
    private static final int PARTS = 5;
    private static final int LONGEST_REASON = 120;

    private final Map<FileId, PutAside> files;
    private final int row;

    private AsideNotes(Map<FileId, PutAside> files, int row) {
        this.files = Collections.unmodifiableMap(files);
        this.row = row;
    }

    static AsideNotes read(String notes) {
        if (notes.isEmpty()) {
            return NONE;
        }
        List<String> lines = notes.lines().toList();
        int row = row(lines.get(0));
        Map<FileId, PutAside> files = new LinkedHashMap<>();
        lines.stream().skip(1).map(AsideNotes::line).forEach(each -> files.put(each.fileId(), each));
        return new AsideNotes(files, row);
    }

    private static int row(String head) {
        String[] parts = head.split("\t", -1);
        if (parts.length != 2 || !parts[0].equals(FORM) || !parts[1].matches("[0-9]{1,9}")) {
            throw new StoreException("notes: expected the form \"" + FORM
                    + "\", found another one. Maybe a newer release wrote them: relay with that");
        }
        return Integer.parseInt(parts[1]);
    }

    private static PutAside line(String line) {
        String[] parts = line.split("\t", -1);
        try {
            if (parts.length == PARTS) {
                return new PutAside(
                        new FileId(parts[0]),
                        Long.parseLong(parts[1]),
                        parts[4],
                        Instant.parse(parts[2]),
                        Boolean.parseBoolean(parts[3]));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new StoreException("notes: expected what was put aside, found a line that tells nothing of it", e);
        }
        throw new StoreException("notes: expected " + PARTS + " parts in a line, found " + parts.length);
    }

    String write() {
        return files.isEmpty()
                ? ""
                : FORM + "\t" + row + "\n"
                        + files.values().stream()
                                .map(each -> String.join(
                                        "\t",
                                        each.fileId().value(),
                                        Long.toString(each.sequence()),
                                        each.since().toString(),
                                        Boolean.toString(each.again()),
                                        each.reason()))
                                .collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    List<PutAside> all() {
        return List.copyOf(files.values());
    }

    Optional<PutAside> find(FileId fileId) {
        return Optional.ofNullable(files.get(fileId));
    }

    /** Whether {@code entry} waits behind something that was refused. */
    boolean isHeldBack(Entry entry) {
        PutAside aside = files.get(entry.fileId());
        return aside != null && entry.sequence() >= aside.sequence();
    }

    /** How many were refused one after another, on whichever node: since the last one was taken, or an officer wanted some sent again. */
    int row() {
        return row;
    }

    AsideNotes withRow(int longer) {
        return new AsideNotes(files, longer);
    }

    AsideNotes with(PutAside aside) {
        Map<FileId, PutAside> more = new LinkedHashMap<>(files);
        more.put(aside.fileId(), aside);
        return new AsideNotes(more, row);
    }

    AsideNotes without(FileId fileId) {
        Map<FileId, PutAside> fewer = new LinkedHashMap<>(files);
        fewer.remove(fileId);
        return new AsideNotes(fewer, row);
    }

    /** {@code code} as it stands in a line. */
    static String reason(String code) {
        String shown = code.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]", " ").strip();
        return shown.length() > LONGEST_REASON ? shown.substring(0, LONGEST_REASON) : shown;
    }
}
