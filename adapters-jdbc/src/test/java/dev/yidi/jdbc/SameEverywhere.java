package dev.yidi.jdbc;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that stores tell of some files and commands, asked in every way there is. */
record SameEverywhere(
        List<Entry> feed,
        List<List<Entry>> journals,
        List<Optional<FileCard>> cards,
        List<Optional<FileCard>> byNumber,
        List<List<FileCard>> lists,
        List<List<Alarm>> alarms,
        Optional<Instant> earliest,
        List<Optional<WrappedKey>> keys,
        List<Optional<CommandRecord>> commands,
        FeedPosition follower) {
    static SameEverywhere of(Stores stores, List<FileId> files, List<CommandKey> commands) {
        return new SameEverywhere(
                feed(stores, FeedPosition.start()),
                files.stream().map(id -> stores.journal().read(id, 0)).toList(),
                files.stream().map(id -> stores.index().find(id)).toList(),
                files.stream().map(id -> stores.index().find("case", "N-" + id)).toList(),
                queries().stream()
                        .map(query -> stores.index().list(query).cards())
                        .toList(),
                files.stream().map(id -> stores.clocks().of(id)).toList(),
                stores.clocks().earliest(),
                files.stream().map(id -> stores.fileKeys().find(id)).toList(),
                commands.stream().map(key -> stores.journal().command(key)).toList(),
                stores.followings().position("follower"));
    }

    /** Everything after {@code position}, in order. */
    static List<Entry> feed(Stores stores, FeedPosition position) {
        List<Entry> all = new ArrayList<>();
        var page = stores.journal().follow(position, 3);
        while (!page.entries().isEmpty()) {
            all.addAll(page.entries());
            page = stores.journal().follow(page.next(), 3);
        }
        return all;
    }

    private static List<CardQuery> queries() {
        List<CardQuery> queries = new ArrayList<>();
        for (CardQuery.Order order : CardQuery.Order.values()) {
            queries.add(query(Set.of(), true, Set.of(), order));
            queries.add(query(Set.of("organ:o"), false, Set.of(), order));
            queries.add(query(Set.of("t-1"), true, Set.of("t-1"), order));
        }
        return queries;
    }

    private static CardQuery query(Set<String> held, boolean everything, Set<String> tokens, CardQuery.Order order) {
        return new CardQuery(
                held,
                everything,
                true,
                Set.of("case"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                tokens,
                Optional.empty(),
                Optional.empty(),
                order,
                Optional.empty(),
                500);
    }
}
