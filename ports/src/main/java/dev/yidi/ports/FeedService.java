package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thins the journal's entries out to notices. */
final class FeedService implements JournalFeed {
    private static final int MAX = 1000;

    private final Journal journal;
    private final FileIndex index;
    private final Watch watch;

    FeedService(Journal journal, FileIndex index, Watch watch) {
        this.journal = journal;
        this.index = index;
        this.watch = watch;
    }

    @Override
    public FeedBatch read(String position, int limit) {
        Bounds.check("limit", limit, MAX);
        FeedPage page = journal.follow(new FeedPosition(position), limit);
        FeedBatch batch = new FeedBatch(
                page.entries().stream().map(FeedService::notice).toList(),
                page.next().value());
        watch.fed(batch, limit, journal);
        return batch;
    }

    @Override
    public FeedBatch readUnsealed(String position, int limit) {
        FeedBatch batch = read(position, limit);
        Map<FileId, FileCard> cards =
                index.findAll(batch.notices().stream().map(FileNotice::fileId).collect(Collectors.toUnmodifiableSet()));
        List<FileNotice> open = batch.notices().stream()
                .filter(notice -> Optional.ofNullable(cards.get(notice.fileId()))
                        .filter(card -> !card.sealed())
                        .isPresent())
                .toList();
        return new FeedBatch(open, batch.next());
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
