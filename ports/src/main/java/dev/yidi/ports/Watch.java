package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers what this node's sweeps, verifications and followers came to, and tells the observer. */
final class Watch {
    private final Measuring measuring;
    private final Settings settings;
    private final AtomicReference<Optional<Health.SweepSeen>> lastSweep = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Health.ChainSeen>> lastVerified = new AtomicReference<>(Optional.empty());

    Watch(Measuring measuring, Settings settings) {
        this.measuring = measuring;
        this.settings = settings;
    }

    Optional<Health.SweepSeen> lastSweep() {
        return lastSweep.get();
    }

    Optional<Health.ChainSeen> lastVerified() {
        return lastVerified.get();
    }

    Timekeeper over(Timekeeper timekeeper) {
        return new Timekeeper() {
            @Override
            public Sweep sweep(int limit) {
                Sweep sweep = measuring.sweep(() -> timekeeper.sweep(limit));
                lastSweep.set(Optional.of(new Health.SweepSeen(
                        settings.now(),
                        sweep.claimed(),
                        sweep.handled(),
                        sweep.troubles().size())));
                return sweep;
            }

            @Override
            public Optional<Instant> nextDue() {
                return timekeeper.nextDue();
            }
        };
    }

    JournalAudit over(JournalAudit audit) {
        return new JournalAudit() {
            @Override
            public Verdict verify(FileId fileId) {
                return audit.verify(fileId);
            }

            @Override
            public Verdict verifyAll() {
                Verdict verdict = measuring.verified(audit::verifyAll);
                lastVerified.set(Optional.of(new Health.ChainSeen(
                        settings.now(),
                        verdict.files(),
                        verdict.entries(),
                        verdict.findings().size())));
                return verdict;
            }
        };
    }

    /** Without more to come a follower is not behind, however old the last notice is, unless something is held back from it. */
    void fed(FeedBatch batch, int limit, Journal journal) {
        if (measuring.isOn()) {
            Duration behind = since(batch, limit, journal)
                    .map(at -> Duration.between(at, settings.now()))
                    .orElse(Duration.ZERO);
            measuring.feed(batch.notices().size(), behind.isNegative() ? Duration.ZERO : behind);
        }
    }

    private static Optional<Instant> since(FeedBatch batch, int limit, Journal journal) {
        return batch.notices().size() < limit
                ? heldBack(batch, journal)
                : Optional.of(batch.notices().get(limit - 1).at());
    }

    /** What was read is in hand: it does not fail because nobody can say now what is held back. */
    private static Optional<Instant> heldBack(FeedBatch batch, Journal journal) {
        try {
            return journal.heldBack(new FeedPosition(batch.next()));
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
