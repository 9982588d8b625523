package dev.yidi.messaging;

import dev.yidi.core.CountyId;
import dev.yidi.ports.FeedBatch;
import dev.yidi.ports.JournalFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Relays the journal to subscribers in this process 进程内转发.
 *
 * <p>It follows what is committed, so a slow or failing subscriber never slows a command. The host calls {@link #turn}
 * again and again, by its own scheduler; turns exclude each other.
 */
public final class JournalRelay {
    private static final int BATCH = 200;

    private final CountyId county;
    private final JournalFeed feed;
    private final List<Subscriber> subscribers;

    /** A relay of {@code county}'s {@code feed} to {@code subscribers}. */
    public JournalRelay(CountyId county, JournalFeed feed, List<? extends Subscriber> subscribers) {
        this.county = Objects.requireNonNull(county, "county");
        this.feed = Objects.requireNonNull(feed, "feed");
        this.subscribers = List.copyOf(subscribers);
    }

    /**
     * Brings every subscriber up to date. One that fails keeps its position and is reported; the others go on.
     *
     * @return what was delivered, and to whom it could not be
     */
    public synchronized RelayTurn turn() {
        long delivered = 0;
        List<RelayTurn.Failure> failures = new ArrayList<>();
        for (Subscriber subscriber : subscribers) {
            try {
                delivered += bringUpToDate(subscriber);
            } catch (RuntimeException e) {
                failures.add(new RelayTurn.Failure(subscriber.name(), e));
            }
        }
        return new RelayTurn(delivered, failures);
    }

    private long bringUpToDate(Subscriber subscriber) {
        long delivered = 0;
        for (FeedBatch batch = next(subscriber); !batch.notices().isEmpty(); batch = next(subscriber)) {
            List<CloudEvent> events = batch.notices().stream()
                    .map(notice -> CloudEvent.of(county, notice))
                    .toList();
            subscriber.take(events, batch.next());
            delivered += events.size();
        }
        return delivered;
    }

    private FeedBatch next(Subscriber subscriber) {
        return feed.read(subscriber.position(), BATCH);
    }
}
