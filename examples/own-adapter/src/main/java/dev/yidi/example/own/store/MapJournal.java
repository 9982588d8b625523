package dev.yidi.example.own.store;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The journal 日志: first everything is checked, then everything is written, in one write of the shelf. Writes come one after
 * another, so that the places in the journal of all files are in the order in which they were committed, and who follows misses nothing.
 */
final class MapJournal implements Journal {
    private final Shelf shelf;
    private final Tables tables;
    private final MapIndex index;
    private final MapClocks clocks;
    private final MapFileKeys keys;

    MapJournal(Shelf shelf, Tables tables, MapIndex index, MapClocks clocks, MapFileKeys keys) {
        this.shelf = shelf;
        this.tables = tables;
        this.index = index;
        this.clocks = clocks;
        this.keys = keys;
    }

    @Override
    public AppendResult append(Append append) {
        AppendCheck.checked(append);
        return shelf.write(() -> refusal(append).orElseGet(() -> {
            refuseTakenNumbers(append);
            append.changes().forEach(this::write);
            tables.commands().put(key(append.command().key()), Forms.of(append.command()));
            return new AppendResult.Appended();
        }));
    }

    private Optional<AppendResult> refusal(Append append) {
        Optional<AppendResult> repeated = remembered(append.command().key()).map(AppendResult.Repeated::new);
        return repeated.or(() -> append.changes().stream()
                .filter(change -> index.version(change.fileId()) != change.expectedVersion())
                .map(FileChange::fileId)
                .min(Comparator.comparing(FileId::value))
                .map(fileId -> new AppendResult.Stale(fileId, index.version(fileId))));
    }

    private void refuseTakenNumbers(Append append) {
        Set<String> within = new HashSet<>();
        for (FileChange change : append.changes()) {
            FileCard card = change.card();
            if (!within.add(SortKey.of(card.register(), card.number())) || index.numberIsTaken(card)) {
                throw new StoreException("append: the file number of " + card.fileId() + " belongs to another file");
            }
        }
    }

    private void write(FileChange change) {
        change.entries().forEach(this::write);
        index.put(change.card());
        clocks.replace(change.fileId(), change.alarms());
        change.newKey().ifPresent(key -> keys.put(change.fileId(), key));
        if (change.destroysKey()) {
            keys.remove(change.fileId());
        }
    }

    private void write(Entry entry) {
        String key = key(entry.fileId(), entry.sequence());
        tables.entries().put(key, Forms.of(entry));
        tables.feed().put(SortKey.number(last() + 1), Tables.bytes(key));
    }

    @Override
    public boolean restore(FileCard card, List<Alarm> alarms) {
        return shelf.write(() -> {
            boolean fits = entry(card.fileId(), card.version())
                            .filter(last -> last.hash().equals(card.headHash()))
                            .isPresent()
                    && entry(card.fileId(), card.version() + 1).isEmpty();
            if (fits) {
                index.put(card);
                clocks.replace(card.fileId(), alarms);
            }
            return fits;
        });
    }

    @Override
    public List<Entry> read(FileId fileId, long after) {
        return shelf.read(() -> Shelf.keys(
                        tables.entries(), SortKey.prefix(fileId.value()), key(fileId, Math.max(0, after) + 1))
                .map(key -> Forms.entry(Shelf.value(tables.entries(), key)))
                .toList());
    }

    @Override
    public Optional<CommandRecord> command(CommandKey key) {
        return shelf.read(() -> remembered(key));
    }

    @Override
    public FeedPosition end() {
        return shelf.read(() -> last() == 0 ? FeedPosition.start() : new FeedPosition(Long.toString(last())));
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: expected 1 or more, found " + limit);
        }
        return shelf.read(() -> {
            long from = place(position);
            List<Entry> entries = Shelf.keys(tables.feed(), "", SortKey.number(from + 1))
                    .limit(limit)
                    .map(place -> Tables.text(Shelf.value(tables.feed(), place)))
                    .map(key -> Forms.entry(Shelf.value(tables.entries(), key)))
                    .toList();
            return entries.isEmpty()
                    ? new FeedPage(List.of(), position)
                    : new FeedPage(entries, new FeedPosition(Long.toString(from + entries.size())));
        });
    }

    private long place(FeedPosition position) {
        if (position.equals(FeedPosition.start())) {
            return 0;
        }
        if (!position.value().matches("[1-9][0-9]{0,17}") || Long.parseLong(position.value()) > last()) {
            throw new StoreException("follow: expected a position of this journal, found another");
        }
        return Long.parseLong(position.value());
    }

    /** The place of the last entry of all files, 0 while there is none; places have no gaps. */
    private long last() {
        String last = tables.feed().lastKey();
        return last == null ? 0 : Long.parseLong(last);
    }

    private Optional<CommandRecord> remembered(CommandKey key) {
        return Optional.ofNullable(tables.commands().get(key(key))).map(Forms::command);
    }

    private Optional<Entry> entry(FileId fileId, long sequence) {
        return Optional.ofNullable(tables.entries().get(key(fileId, sequence))).map(Forms::entry);
    }

    private static String key(FileId fileId, long sequence) {
        return SortKey.of(fileId.value(), SortKey.number(sequence));
    }

    private static String key(CommandKey key) {
        return SortKey.of(key.actor(), key.id());
    }
}
