package dev.yidi.testkit;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Followers' positions in memory. */
final class MemoryFollowings implements Followings {
    private static final int LONGEST = 80;
    private static final int LONGEST_NOTES = 100_000;

    private final Object lock;
    private final Map<String, Held> followers = new HashMap<>();

    MemoryFollowings(Object lock) {
        this.lock = lock;
    }

    /** A lead, the mark of its last renewal, and what is noted. */
    private record Held(Lead lead, Instant mark, String notes) {
        boolean isOf(Lead other) {
            return lead.node().equals(other.node()) && lead.epoch() == other.epoch();
        }

        Optional<Tenure> tenure() {
            return lead.node().isEmpty() ? Optional.empty() : Optional.of(new Tenure(lead.node(), lead.epoch(), mark));
        }
    }

    private Held held(String follower) {
        return followers.getOrDefault(
                follower, new Held(new Lead(follower, "", 0, FeedPosition.start()), Instant.EPOCH, ""));
    }

    @Override
    public Optional<Tenure> tenure(String follower) {
        synchronized (lock) {
            return held(follower).tenure();
        }
    }

    @Override
    public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
        if (follower.isEmpty() || follower.length() > LONGEST || node.isEmpty()) {
            throw new IllegalArgumentException("lead: expected a follower of 1 to 80 characters and a node");
        }
        synchronized (lock) {
            Held held = held(follower);
            boolean mine = held.lead().node().equals(node);
            if (!mine && held.tenure().isPresent() && !held.tenure().equals(passed)) {
                return Optional.empty();
            }
            Lead lead = new Lead(
                    follower,
                    node,
                    held.lead().epoch() + (mine ? 0 : 1),
                    held.lead().position());
            followers.put(follower, new Held(lead, mark.truncatedTo(ChronoUnit.MICROS), held.notes()));
            return Optional.of(lead);
        }
    }

    @Override
    public boolean advance(Lead lead, FeedPosition next) {
        synchronized (lock) {
            Held held = followers.get(lead.follower());
            if (held == null || !held.lead().equals(lead)) {
                return false;
            }
            followers.put(
                    lead.follower(),
                    new Held(new Lead(lead.follower(), lead.node(), lead.epoch(), next), held.mark(), held.notes()));
            return true;
        }
    }

    @Override
    public void release(Lead lead) {
        synchronized (lock) {
            followers.computeIfPresent(
                    lead.follower(),
                    (name, held) -> held.isOf(lead)
                            ? new Held(
                                    new Lead(
                                            name,
                                            "",
                                            held.lead().epoch(),
                                            held.lead().position()),
                                    Instant.EPOCH,
                                    held.notes())
                            : held);
        }
    }

    @Override
    public FeedPosition position(String follower) {
        synchronized (lock) {
            return Optional.ofNullable(followers.get(follower))
                    .map(held -> held.lead().position())
                    .orElseGet(FeedPosition::start);
        }
    }

    @Override
    public String notes(String follower) {
        synchronized (lock) {
            return held(follower).notes();
        }
    }

    @Override
    public boolean note(String follower, Optional<Lead> lead, String before, String after) {
        if (after.length() > LONGEST_NOTES || after.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("note: expected up to 100,000 characters without U+0000");
        }
        synchronized (lock) {
            Held held = held(follower);
            boolean stands = held.lead().epoch() > 0
                    && held.notes().equals(before)
                    && lead.map(held::isOf).orElse(true);
            if (stands) {
                followers.put(follower, new Held(held.lead(), held.mark(), after));
            }
            return stands;
        }
    }
}
