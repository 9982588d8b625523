package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.privacy.Audience;
import dev.yidi.ports.spi.Entry;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Files read lately, as they were read 手边卷宗. What stands here is only a beginning: whoever takes a file from the shelf asks the
 * journal whether it still ends so, and the keys whether it may still be read.
 *
 * <p>Bounded by what all files together weigh; whatever was asked for the longest ago goes first. Thread-safe.
 */
final class Shelf {
    private static final float LOAD = 0.75f;
    /** What an entry takes besides its texts. */
    private static final int ENTRY = 600;

    private final long room;
    private final Map<FileId, Kept> files = new LinkedHashMap<>(16, LOAD, true);
    private long weight;
    private long forgotten;

    /** A shelf for files that weigh {@code room} bytes together. */
    Shelf(long room) {
        this.room = room;
    }

    /** How many files were let go of: to be asked before a file and its key are read that are to be put here. */
    long forgotten() {
        synchronized (files) {
            return forgotten;
        }
    }

    /** The file as it was read last; empty when it is not here, or of another register. */
    Optional<OpenFile<?, ?>> find(String register, FileId fileId) {
        Kept kept;
        synchronized (files) {
            kept = files.get(fileId);
        }
        return Optional.ofNullable(kept)
                .filter(each -> each.register().equals(register))
                .map(Kept::open);
    }

    /** Puts it here, unless it is too large or a file was let go of since {@code before}: it may have been this one. */
    @SuppressWarnings("ReferenceEquality") // the very file that stands here, not one that is like it
    void put(String register, OpenFile<?, ?> open, long before) {
        Kept kept = new Kept(register, open, weight(open), new ConcurrentHashMap<>());
        FileId fileId = open.entries().get(0).fileId();
        synchronized (files) {
            Kept here = files.get(fileId);
            if (here != null && here.open() == open) {
                return;
            }
            remove(fileId);
            if (before == forgotten && kept.weight() <= room) {
                files.put(fileId, kept);
                weight += kept.weight();
                makeRoom();
            }
        }
    }

    /** As much again for what is made of it. */
    private static long weight(OpenFile<?, ?> open) {
        return open.entries().stream()
                .mapToLong(entry -> 2L
                        * (ENTRY
                                + 2L * entry.body().length()
                                + 3L * entry.vault().length()))
                .sum();
    }

    /**
     * What {@code make} makes of the case of {@code entries} for {@code whom}. It is kept beside the case for as long as that stands
     * here with just these entries.
     */
    @SuppressWarnings("ReferenceEquality") // the entries of the very file that stands here
    OpenCase beside(List<Entry> entries, Audience whom, Supplier<OpenCase> make) {
        Kept kept;
        synchronized (files) {
            kept = files.get(entries.get(0).fileId());
        }
        if (kept == null || kept.open().entries() != entries) {
            return make.get();
        }
        OpenCase found = kept.made().get(whom);
        if (found == null) {
            found = make.get();
            kept.made().put(whom, found);
        }
        return found;
    }

    /** Takes it away for ever, with all that was made of it, and lets nothing in that was read before. */
    void forget(FileId fileId) {
        synchronized (files) {
            forgotten++;
            remove(fileId);
        }
    }

    /** Takes it away: it is not what it was. */
    void remove(FileId fileId) {
        synchronized (files) {
            Kept gone = files.remove(fileId);
            weight -= gone == null ? 0 : gone.weight();
        }
    }

    private void makeRoom() {
        Iterator<Kept> oldest = files.values().iterator();
        while (weight > room) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }

    /** What the files here weigh, in bytes. */
    long weight() {
        synchronized (files) {
            return weight;
        }
    }

    /**
     * A file on the shelf.
     *
     * @param register which it is of
     * @param open as it was read
     * @param weight about how many bytes it takes
     * @param made what was made of it, by whom it was made for
     */
    private record Kept(String register, OpenFile<?, ?> open, long weight, Map<Audience, OpenCase> made) {}
}
