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
 *
 * <p>Nothing is told of files that are sealed 保密案卷, for even that one was opened at some place and time may give an informer away. Who has to know, and
 * passes nothing on, asks for it: {@link #withSealed()}.
 */
public final class JournalRelay {
    private static final int BATCH = 200;

    private final CountyId county;
    private final JournalFeed feed;
    private final List<Subscriber> subscribers;
    private final boolean sealedToo;

    /** A relay of {@code county}'s {@code feed} to {@code subscribers}, who hear nothing of sealed files. */
    public JournalRelay(CountyId county, JournalFeed feed, List<? extends Subscriber> subscribers) {
        this(county, feed, subscribers, false);
    }

    private JournalRelay(CountyId county, JournalFeed feed, List<? extends Subscriber> subscribers, boolean sealedToo) {
        this.county = Objects.requireNonNull(county, "county");
        this.feed = Objects.requireNonNull(feed, "feed");
        this.subscribers = List.copyOf(subscribers);
        this.sealedToo = sealedToo;
    }

    /** A relay like this one, to be used in its place, whose subscribers hear of sealed files too. */
    public JournalRelay withSealed() {
        return new JournalRelay(county, feed, subscribers, true);
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
        String position = subscriber.position();
        for (FeedBatch batch = next(position); !batch.next().equals(position); batch = next(position)) {
            List<CloudEvent> events = batch.notices().stream()
                    .map(notice -> CloudEvent.of(county, notice))
                    .toList();
            subscriber.take(events, batch.next());
            delivered += events.size();
            position = subscriber.position();
        }
        return delivered;
    }

    private FeedBatch next(String position) {
        return sealedToo ? feed.read(position, BATCH) : feed.readUnsealed(position, BATCH);
    }
}
