package dev.yidi.rest.live;

import dev.yidi.ports.FeedBatch;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.JournalFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the journal once for all streams; for one thread. */
final class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 200;

    /** How far somebody may be behind who comes again; beyond, reading lists anew is cheaper. */
    private static final int FARTHEST = 600;

    private final JournalFeed feed;
    private final List<OpenStream> streams = new ArrayList<>();
    private String position = "";
    private boolean troubled;

    Follower(JournalFeed feed) {
        this.feed = feed;
    }

    /** Lets {@code stream} follow from now on, or go on at {@code from}. */
    void add(OpenStream stream, Optional<String> from) {
        if (stream.isClosed()) {
            return;
        }
        try {
            goToEnd();
            from.ifPresentOrElse(at -> goOn(stream, at), () -> stream.begin(position));
            if (!stream.isClosed()) {
                streams.add(stream);
            }
        } catch (RuntimeException e) {
            LOG.warn("a stream was not opened", e);
            stream.end();
        }
    }

    /** Whoever comes now begins at the end, or goes on up to there. */
    private void goToEnd() {
        if (streams.isEmpty()) {
            position = feed.end();
        } else {
            catchUp();
        }
    }

    /** Tells what was missed; where that is too much, or {@code from} is nowhere here, the stream begins anew. */
    private void goOn(OpenStream stream, String from) {
        try {
            String at = from;
            for (FeedBatch batch : missed(from)) {
                stream.tell(new Changes(batch.notices()), batch.next());
                stream.caughtUp(batch.notices());
                at = batch.next();
            }
            stream.tellPosition(at);
        } catch (TooFarException e) {
            stream.reset(position);
        } catch (RuntimeException e) {
            LOG.warn("a stream begins anew: it could not go on where it was", e);
            stream.reset(position);
        }
    }

    private List<FeedBatch> missed(String from) {
        List<FeedBatch> missed = new ArrayList<>();
        int count = 0;
        FeedBatch batch = feed.read(from, PAGE);
        while (!batch.notices().isEmpty()) {
            missed.add(batch);
            count += batch.notices().size();
            if (count > FARTHEST) {
                throw new TooFarException();
            }
            batch = feed.read(batch.next(), PAGE);
        }
        return missed;
    }

    void remove(OpenStream stream) {
        streams.remove(stream);
    }

    boolean isIdle() {
        return streams.isEmpty();
    }

    /** Tells everybody what is new; goes on at the same place next time where the store does not answer. */
    void round() {
        try {
            catchUp();
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                LOG.warn("the journal is not to be followed at the moment", e);
            }
            troubled = true;
        }
    }

    private void catchUp() {
        FeedBatch batch = feed.read(position, PAGE);
        while (!batch.notices().isEmpty()) {
            tell(batch.notices(), batch.next());
            position = batch.next();
            batch = feed.read(position, PAGE);
        }
        streams.forEach(OpenStream::settle);
    }

    private void tell(List<FileNotice> notices, String at) {
        Changes changes = new Changes(notices);
        for (OpenStream stream : streams) {
            try {
                stream.tell(changes, at);
            } catch (RuntimeException e) {
                LOG.warn("a stream ends: what changed was not to be found out", e);
                stream.end();
            }
        }
    }

    /** Time has passed: everybody is told where they are, and what changed by itself. */
    void tick() {
        tell(List.of(), position);
        streams.forEach(stream -> stream.tellSettled(position));
    }

    /** Lets {@code stream} end after what it was told. */
    void finish(OpenStream stream) {
        if (streams.remove(stream)) {
            stream.finish(position);
        } else {
            stream.end();
        }
    }

    /** Who comes again was away for too long. */
    private static final class TooFarException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
