package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that stores show of what an append would change 写入痕迹: equal before and after when nothing was stored.
 *
 * @param command what is remembered of the command
 * @param journals the entries of its files
 * @param cards the cards of its files
 * @param keys the keys of its files
 * @param alarms the alarms of its files
 * @param earliest the earliest alarm of all
 */
public record Traces(
        Optional<CommandRecord> command,
        Map<FileId, List<Entry>> journals,
        Map<FileId, Optional<FileCard>> cards,
        Map<FileId, Optional<WrappedKey>> keys,
        Map<FileId, List<Alarm>> alarms,
        Optional<Instant> earliest) {
    public Traces {
        journals = Map.copyOf(journals);
        cards = Map.copyOf(cards);
        keys = Map.copyOf(keys);
        alarms = Map.copyOf(alarms);
    }

    /** What {@code stores} show now. */
    public static Traces of(Stores stores, Append append) {
        List<FileId> cases =
                append.changes().stream().map(FileChange::fileId).distinct().toList();
        return new Traces(
                stores.journal().command(append.command().key()),
                cases.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> stores.journal().read(id, 0))),
                cases.stream()
                        .collect(Collectors.toMap(id -> id, id -> stores.index().find(id))),
                cases.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> stores.fileKeys().find(id))),
                cases.stream()
                        .collect(
                                Collectors.toMap(id -> id, id -> stores.clocks().of(id))),
                stores.clocks().earliest());
    }
}
