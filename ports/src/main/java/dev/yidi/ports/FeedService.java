package dev.yidi.ports;

import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;

/** Thins the journal's entries out to notices. */
final class FeedService implements JournalFeed {
    private static final int MAX = 1000;

    private final Journal journal;

    FeedService(Journal journal) {
        this.journal = journal;
    }

    @Override
    public FeedBatch read(String position, int limit) {
        Bounds.check("limit", limit, MAX);
        FeedPage page = journal.follow(new FeedPosition(position), limit);
        return new FeedBatch(
                page.entries().stream().map(FeedService::notice).toList(),
                page.next().value());
    }

    @Override
    public String end() {
        return journal.end().value();
    }

    private static FileNotice notice(Entry entry) {
        return new FileNotice(
                entry.register(), entry.fileId(), entry.sequence(), entry.type(), entry.typeVersion(), entry.at());
    }
}
