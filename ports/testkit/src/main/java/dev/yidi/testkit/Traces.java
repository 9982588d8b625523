package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.CaseChange;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
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
 * @param journals the entries of its cases
 * @param cards the cards of its cases
 * @param keys the keys of its cases
 * @param earliest the earliest alarm of all
 */
public record Traces(
        Optional<CommandRecord> command,
        Map<CaseId, List<Entry>> journals,
        Map<CaseId, Optional<CaseCard>> cards,
        Map<CaseId, Optional<WrappedKey>> keys,
        Optional<Instant> earliest) {
    public Traces {
        journals = Map.copyOf(journals);
        cards = Map.copyOf(cards);
        keys = Map.copyOf(keys);
    }

    /** What {@code stores} show now. */
    public static Traces of(Stores stores, Append append) {
        List<CaseId> cases =
                append.changes().stream().map(CaseChange::caseId).distinct().toList();
        return new Traces(
                stores.journal().command(append.command().key()),
                cases.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> stores.journal().read(id, 0))),
                cases.stream()
                        .collect(Collectors.toMap(id -> id, id -> stores.index().find(id))),
                cases.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> stores.caseKeys().find(id))),
                stores.clocks().earliest());
    }
}
