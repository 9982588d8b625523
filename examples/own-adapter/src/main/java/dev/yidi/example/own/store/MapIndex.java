package dev.yidi.example.own.store;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CardQuery.Order;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Cards, and the orders they are read in 案卷索引. A list walks along its order from the cursor on and leaves out what is not
 * wanted, so that nothing but a page is in memory; with tokens it looks at the cards that have the first of them, which are few.
 */
final class MapIndex implements FileIndex {
    private final Shelf shelf;
    private final Tables tables;

    MapIndex(Shelf shelf, Tables tables) {
        this.shelf = shelf;
        this.tables = tables;
    }

    @Override
    public Optional<FileCard> find(FileId fileId) {
        return shelf.read(() -> card(fileId.value()));
    }

    /** All as of one moment. */
    @Override
    public Map<FileId, FileCard> findAll(Set<FileId> files) {
        return shelf.read(() -> {
            Map<FileId, FileCard> found = new HashMap<>();
            files.forEach(fileId -> card(fileId.value()).ifPresent(card -> found.put(fileId, card)));
            return found;
        });
    }

    @Override
    public Optional<FileCard> find(String register, String number) {
        return shelf.read(() -> Optional.ofNullable(tables.numbers().get(SortKey.of(register, number)))
                .map(Tables::text)
                .flatMap(this::card));
    }

    @Override
    public CardPage list(CardQuery query) {
        return shelf.read(() -> {
            Wanted wanted = new Wanted(query);
            List<FileCard> found = candidates(query)
                    .map(fileId -> card(fileId).orElseThrow())
                    .filter(wanted::accepts)
                    .limit(query.limit() + 1L)
                    .toList();
            if (found.size() <= query.limit()) {
                return new CardPage(found, Optional.empty());
            }
            FileCard last = found.get(query.limit() - 1);
            return new CardPage(found.subList(0, query.limit()), Optional.of(Places.cursor(query.order(), last)));
        });
    }

    /** The files that may be wanted, in the order of the query from its cursor on. */
    private Stream<String> candidates(CardQuery query) {
        String from = query.after()
                .map(cursor -> SortKey.after(Places.of(query.order(), cursor)))
                .orElse("");
        return query.tokens().isEmpty() ? along(query, from) : named(query, from);
    }

    private Stream<String> named(CardQuery query, String from) {
        String token = SortKey.prefix(query.tokens().iterator().next());
        return Shelf.keys(tables.tokens(), token, token)
                .map(key -> key.substring(token.length()))
                .map(fileId -> Places.of(query.order(), card(fileId).orElseThrow()))
                .filter(place -> place.compareTo(from) >= 0)
                .sorted()
                .map(place -> place.substring(place.lastIndexOf('\u0000') + 1));
    }

    /** The registers side by side, whichever comes next. */
    private Stream<String> along(CardQuery query, String from) {
        PriorityQueue<Walk> walks = new PriorityQueue<>(Comparator.comparing(Walk::place));
        registers(query).forEach(register -> {
            String prefix = SortKey.prefix(query.order().name(), register);
            Walk.on(Shelf.keys(tables.order(), prefix, prefix + from).iterator(), prefix)
                    .ifPresent(walks::add);
        });
        Iterator<String> merged = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !walks.isEmpty();
            }

            @Override
            public String next() {
                Walk first = walks.remove();
                Walk.on(first.rest(), first.prefix()).ifPresent(walks::add);
                return first.place().substring(first.place().lastIndexOf('\u0000') + 1);
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED), false);
    }

    /** One register, walked along an order as far as {@code place}. */
    private record Walk(String place, Iterator<String> rest, String prefix) {
        static Optional<Walk> on(Iterator<String> keys, String prefix) {
            return keys.hasNext()
                    ? Optional.of(new Walk(keys.next().substring(prefix.length()), keys, prefix))
                    : Optional.empty();
        }
    }

    /** The registers asked for or, by leaps, all there are. */
    private Iterable<String> registers(CardQuery query) {
        if (!query.registers().isEmpty()) {
            return query.registers();
        }
        List<String> all = new ArrayList<>();
        String order = SortKey.prefix(query.order().name());
        String key = tables.order().ceilingKey(order);
        while (key != null && key.startsWith(order)) {
            String register = key.substring(order.length(), key.indexOf('\u0000', order.length()));
            all.add(register);
            key = tables.order()
                    .ceilingKey(SortKey.afterAll(SortKey.prefix(query.order().name(), register)));
        }
        return all;
    }

    private Optional<FileCard> card(String fileId) {
        return Optional.ofNullable(tables.cards().get(fileId)).map(Forms::card);
    }

    /** The version of a file, 0 when there is none. Called within a write. */
    long version(FileId fileId) {
        return card(fileId.value()).map(FileCard::version).orElse(0L);
    }

    /** Whether the number of {@code card} belongs to another file. Called within a write. */
    boolean numberIsTaken(FileCard card) {
        byte[] holder = tables.numbers().get(SortKey.of(card.register(), card.number()));
        return holder != null && !Tables.text(holder).equals(card.fileId().value());
    }

    /** Puts {@code card} in the place of the one before. Called within a write. */
    void put(FileCard card) {
        card(card.fileId().value()).ifPresent(this::remove);
        String fileId = card.fileId().value();
        byte[] file = Tables.bytes(fileId);
        tables.cards().put(fileId, Forms.of(card));
        tables.numbers().put(SortKey.of(card.register(), card.number()), file);
        for (Order order : Order.values()) {
            tables.order().put(SortKey.of(order.name(), card.register(), Places.of(order, card)), Tables.nothing());
        }
        card.tokens().forEach(token -> tables.tokens().put(SortKey.of(token, fileId), Tables.nothing()));
    }

    private void remove(FileCard card) {
        tables.numbers().remove(SortKey.of(card.register(), card.number()));
        for (Order order : Order.values()) {
            tables.order().remove(SortKey.of(order.name(), card.register(), Places.of(order, card)));
        }
        card.tokens()
                .forEach(token ->
                        tables.tokens().remove(SortKey.of(token, card.fileId().value())));
    }
}
