package dev.yidi.testkit;

import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** A feed by a serial id: the id is drawn when the write begins, but the entry shows only when it is committed. */
final class IdCursorFeed extends BrokenJournal {
    private final AtomicLong ids = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Entry> committed = new ConcurrentSkipListMap<>();

    IdCursorFeed(Stores good) {
        super(good);
    }

    @Override
    public AppendResult append(Append append) {
        List<Entry> entries = append.changes().stream()
                .flatMap(change -> change.entries().stream())
                .toList();
        long first = ids.getAndAdd(entries.size());
        for (int i = 0; first % 3 == 0 && i < 2_000; i++) {
            Thread.yield();
        }
        AppendResult result = super.append(append);
        if (result instanceof AppendResult.Appended) {
            for (int i = 0; i < entries.size(); i++) {
                committed.put(first + 1 + i, entries.get(i));
            }
        }
        return result;
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        super.follow(FeedPosition.start(), limit);
        long after = position.equals(FeedPosition.start()) ? 0 : Long.parseLong(position.value());
        List<Map.Entry<Long, Entry>> page =
                committed.tailMap(after, false).entrySet().stream().limit(limit).toList();
        return page.isEmpty()
                ? new FeedPage(List.of(), position)
                : new FeedPage(
                        page.stream().map(Map.Entry::getValue).toList(),
                        new FeedPosition(Long.toString(page.get(page.size() - 1).getKey())));
    }
}
