package dev.yidi.rest.live;

import dev.yidi.core.FileId;
import dev.yidi.ports.FeedBatch;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.JournalFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A feed over a list, whose positions are places in it. */
final class ListFeed implements JournalFeed {
    private final List<FileNotice> notices = new ArrayList<>();

    synchronized void add(String file) {
        long before = notices.stream()
                .filter(notice -> notice.fileId().value().equals(file))
                .count();
        notices.add(new FileNotice("case", new FileId(file), before + 1, "note-added", 1, Instant.EPOCH));
    }

    /** All from {@code from} on, as a channel here tells them. */
    synchronized List<String> from(int from) {
        return notices.subList(from, notices.size()).stream()
                .map(ListFeed::shown)
                .toList();
    }

    static String shown(FileNotice notice) {
        return notice.fileId() + "/" + notice.sequence();
    }

    @Override
    public synchronized FeedBatch read(String position, int limit) {
        int from = position.isEmpty() ? 0 : Integer.parseInt(position);
        int to = Math.min(notices.size(), from + limit);
        return new FeedBatch(notices.subList(from, to), to == from ? position : Integer.toString(to));
    }

    @Override
    public FeedBatch readUnsealed(String position, int limit) {
        throw new UnsupportedOperationException("streams follow everything");
    }

    @Override
    public synchronized String end() {
        return notices.isEmpty() ? "" : Integer.toString(notices.size());
    }

    /** Tells every notice, and gives positions away as they are. */
    static final class Everything implements Channel {
        @Override
        public Optional<Told> told(Changes changes) {
            return changes.notices().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Told(
                            "change",
                            changes.notices().stream().map(ListFeed::shown).collect(Collectors.joining(","))));
        }

        @Override
        public Optional<Told> first() {
            return Optional.empty();
        }

        @Override
        public String mark(String position) {
            return position.isEmpty() ? "0" : position;
        }

        @Override
        public boolean isProved() {
            return true;
        }
    }
}
