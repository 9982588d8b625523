package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendCheck;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.StoreException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal in memory: first everything is checked, then everything is written, under one lock. */
final class MemoryJournal implements Journal {
    private final Object lock;
    private final MemoryIndex index;
    private final MemoryClocks clocks;
    private final MemoryKeys keys;
    private final List<Entry> feed = new ArrayList<>();
    private final Map<FileId, List<Entry>> byFile = new HashMap<>();
    private final Map<CommandKey, CommandRecord> commands = new HashMap<>();

    MemoryJournal(Object lock, MemoryIndex index, MemoryClocks clocks, MemoryKeys keys) {
        this.lock = lock;
        this.index = index;
        this.clocks = clocks;
        this.keys = keys;
    }

    @Override
    public AppendResult append(Append append) {
        AppendCheck.checked(append);
        synchronized (lock) {
            CommandRecord first = commands.get(append.command().key());
            if (first != null) {
                return new AppendResult.Repeated(first);
            }
            Optional<FileChange> stale = append.changes().stream()
                    .filter(change -> index.version(change.fileId()) != change.expectedVersion())
                    .min(Comparator.comparing(change -> change.fileId().value()));
            if (stale.isPresent()) {
                FileId fileId = stale.get().fileId();
                return new AppendResult.Stale(fileId, index.version(fileId));
            }
            refuseTakenNumbers(append);
            append.changes().forEach(this::write);
            commands.put(append.command().key(), append.command());
            return new AppendResult.Appended();
        }
    }

    private void refuseTakenNumbers(Append append) {
        Map<List<String>, FileId> within = new HashMap<>();
        for (FileChange change : append.changes()) {
            FileId other = within.putIfAbsent(
                    List.of(change.card().register(), change.card().number()), change.fileId());
            if (other != null || index.numberIsTaken(change.card())) {
                throw new StoreException("append: the file number of " + change.fileId() + " belongs to another file");
            }
        }
    }

    private void write(FileChange change) {
        byFile.computeIfAbsent(change.fileId(), id -> new ArrayList<>()).addAll(change.entries());
        feed.addAll(change.entries());
        index.put(change.card());
        clocks.replace(change.fileId(), change.alarms());
        change.newKey().ifPresent(key -> keys.put(change.fileId(), key));
        if (change.destroysKey()) {
            keys.remove(change.fileId());
        }
    }

    @Override
    public boolean restore(FileCard card, List<Alarm> alarms) {
        synchronized (lock) {
            List<Entry> entries = byFile.getOrDefault(card.fileId(), List.of());
            boolean fits = entries.size() == card.version()
                    && !entries.isEmpty()
                    && entries.get(entries.size() - 1).hash().equals(card.headHash());
            if (fits) {
                index.put(card);
                clocks.replace(card.fileId(), alarms);
            }
            return fits;
        }
    }

    @Override
    public List<Entry> read(FileId fileId, long after) {
        synchronized (lock) {
            List<Entry> entries = byFile.getOrDefault(fileId, List.of());
            return List.copyOf(entries.subList((int) Math.min(Math.max(after, 0), entries.size()), entries.size()));
        }
    }

    @Override
    public Optional<CommandRecord> command(CommandKey key) {
        synchronized (lock) {
            return Optional.ofNullable(commands.get(key));
        }
    }

    @Override
    public FeedPosition end() {
        synchronized (lock) {
            return feed.isEmpty() ? FeedPosition.start() : new FeedPosition(Integer.toString(feed.size()));
        }
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: expected 1 or more, found " + limit);
        }
        synchronized (lock) {
            int from = place(position);
            int to = Math.min(feed.size(), from + limit);
            return to == from
                    ? new FeedPage(List.of(), position)
                    : new FeedPage(feed.subList(from, to), new FeedPosition(Integer.toString(to)));
        }
    }

    private int place(FeedPosition position) {
        if (position.equals(FeedPosition.start())) {
            return 0;
        }
        if (!position.value().matches("[1-9][0-9]{0,8}") || Integer.parseInt(position.value()) > feed.size()) {
            throw new StoreException("position: expected one that this store gave");
        }
        return Integer.parseInt(position.value());
    }
}
