package dev.yidi.ports;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The least that a centre can be read from: one thread, one page for each list. The testkit holds stores that keep contracts. */
final class SmallStores implements Stores, Journal, FileIndex, Clocks {
    private final List<Entry> feed = new ArrayList<>();
    private final Map<FileId, List<Entry>> byFile = new HashMap<>();
    private final Map<FileId, FileCard> cards = new LinkedHashMap<>();
    private final Map<FileId, FileCard> marked = new HashMap<>();
    private final Map<FileId, WrappedKey> keys = new HashMap<>();
    private final Map<CommandKey, CommandRecord> commands = new HashMap<>();
    private final Map<String, Long> series = new HashMap<>();
    private final Map<String, FeedPosition> positions = new HashMap<>();

    /** Everything that is stored in the clear. */
    List<Object> readable() {
        List<Object> all = new ArrayList<>(cards.values());
        all.addAll(feed);
        feed.forEach(entry -> all.add(entry.body()));
        all.addAll(commands.values());
        return all;
    }

    /** Remembers what there is now. */
    void mark() {
        marked.putAll(cards);
    }

    /** Forgets what was written since {@link #mark()}: the looks that reading left. */
    void backToMark() {
        byFile.keySet().retainAll(marked.keySet());
        cards.keySet().retainAll(marked.keySet());
        byFile.forEach((file, entries) -> entries.subList((int) marked.get(file).version(), entries.size())
                .clear());
        cards.putAll(marked);
    }

    @Override
    public Optional<CountyId> county() {
        return Optional.empty();
    }

    @Override
    public AppendResult append(Append append) {
        for (FileChange change : append.changes()) {
            feed.addAll(change.entries());
            byFile.computeIfAbsent(change.fileId(), id -> new ArrayList<>()).addAll(change.entries());
            cards.put(change.fileId(), change.card());
            change.newKey().ifPresent(key -> keys.put(change.fileId(), key));
        }
        commands.put(append.command().key(), append.command());
        return new AppendResult.Appended();
    }

    @Override
    public boolean restore(FileCard card, List<Alarm> alarms) {
        cards.put(card.fileId(), card);
        return true;
    }

    @Override
    public List<Entry> read(FileId fileId, long after) {
        List<Entry> entries = byFile.getOrDefault(fileId, List.of());
        return List.copyOf(entries.subList((int) Math.min(after, entries.size()), entries.size()));
    }

    @Override
    public Optional<CommandRecord> command(CommandKey key) {
        return Optional.ofNullable(commands.get(key));
    }

    @Override
    public FeedPosition end() {
        return feed.isEmpty() ? FeedPosition.start() : new FeedPosition(Integer.toString(feed.size()));
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        int from = position.value().isEmpty() ? 0 : Integer.parseInt(position.value());
        return new FeedPage(feed.subList(from, feed.size()), new FeedPosition(Integer.toString(feed.size())));
    }

    @Override
    public Optional<FileCard> find(FileId fileId) {
        return Optional.ofNullable(cards.get(fileId));
    }

    @Override
    public Optional<FileCard> find(String register, String number) {
        return cards.values().stream()
                .filter(card ->
                        card.register().equals(register) && card.number().equals(number))
                .findFirst();
    }

    @Override
    public CardPage list(CardQuery query) {
        List<FileCard> found = cards.values().stream()
                .filter(card -> query.everything() || meets(card.allow(), query.held()))
                .filter(card -> !meets(card.deny(), query.held()))
                .filter(card -> !card.sealed() || query.sealedToo() || Tags.isAssigned(card.allow(), query.held()))
                .filter(card -> query.registers().isEmpty() || query.registers().contains(card.register()))
                .filter(card -> card.tokens().containsAll(query.tokens()))
                .sorted(Comparator.comparing(card -> card.fileId().value()))
                .toList();
        return new CardPage(found, Optional.empty());
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    @Override
    public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
        return List.of();
    }

    @Override
    public void postpone(Alarm alarm, String node, Instant notBefore) {
        throw new AssertionError("no alarm was claimed");
    }

    @Override
    public List<Alarm> of(FileId fileId) {
        return List.of();
    }

    @Override
    public Optional<Instant> earliest() {
        return Optional.empty();
    }

    @Override
    public Journal journal() {
        return this;
    }

    @Override
    public FileIndex index() {
        return this;
    }

    @Override
    public Clocks clocks() {
        return this;
    }

    @Override
    public RunningNumbers numbers() {
        return name -> series.merge(name, 1L, Long::sum);
    }

    @Override
    public Followings followings() {
        return new Followings() {
            @Override
            public Optional<Tenure> tenure(String follower) {
                return Optional.empty();
            }

            @Override
            public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
                return Optional.of(new Lead(follower, node, 1, position(follower)));
            }

            @Override
            public boolean advance(Lead lead, FeedPosition next) {
                positions.put(lead.follower(), next);
                return true;
            }

            @Override
            public void release(Lead lead) {}

            @Override
            public FeedPosition position(String follower) {
                return positions.getOrDefault(follower, FeedPosition.start());
            }

            @Override
            public String notes(String follower) {
                return "";
            }

            @Override
            public boolean note(String follower, Optional<Lead> lead, String before, String after) {
                return false;
            }
        };
    }

    @Override
    public FileKeys fileKeys() {
        return new FileKeys() {
            @Override
            public Optional<WrappedKey> find(FileId fileId) {
                return Optional.ofNullable(keys.get(fileId));
            }

            @Override
            public void destroy(FileId fileId) {
                keys.remove(fileId);
            }
        };
    }
}
