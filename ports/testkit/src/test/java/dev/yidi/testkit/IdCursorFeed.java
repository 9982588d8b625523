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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A feed by a serial id: the id is drawn when the write begins, but the entry shows only when it is committed. */
final class IdCursorFeed extends BrokenJournal {
    private static final long PATIENCE_MILLIS = 20;

    private final AtomicLong ids = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Entry> committed = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Long, CountDownLatch> late = new ConcurrentSkipListMap<>();

    IdCursorFeed(Stores good) {
        super(good);
    }

    @Override
    public AppendResult append(Append append) {
        List<Entry> entries = append.changes().stream()
                .flatMap(change -> change.entries().stream())
                .toList();
        long first = ids.getAndAdd(entries.size());
        if (first % 3 == 0) {
            awaitPassed(first);
        }
        AppendResult result = super.append(append);
        if (result instanceof AppendResult.Appended) {
            for (int i = 0; i < entries.size(); i++) {
                committed.put(first + 1 + i, entries.get(i));
            }
        }
        return result;
    }

    /** Until a follower has read something later; for a moment only, since it may be that nobody follows. */
    private void awaitPassed(long first) {
        CountDownLatch passed = new CountDownLatch(1);
        late.put(first, passed);
        try {
            boolean unused = passed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        late.remove(first);
    }

    @Override
    public FeedPosition end() {
        if (committed.isEmpty()) {
            return FeedPosition.start();
        }
        return new FeedPosition(Long.toString(committed.lastKey()));
    }

    @Override
    public FeedPage follow(FeedPosition position, int limit) {
        super.follow(FeedPosition.start(), limit);
        long after = position.equals(FeedPosition.start()) ? 0 : Long.parseLong(position.value());
        List<Map.Entry<Long, Entry>> page =
                committed.tailMap(after, false).entrySet().stream().limit(limit).toList();
        if (page.isEmpty()) {
            return new FeedPage(List.of(), position);
        }
        long last = page.get(page.size() - 1).getKey();
        late.headMap(last).values().forEach(CountDownLatch::countDown);
        return new FeedPage(page.stream().map(Map.Entry::getValue).toList(), new FeedPosition(Long.toString(last)));
    }
}
