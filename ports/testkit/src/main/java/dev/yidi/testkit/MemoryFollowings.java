package dev.yidi.testkit;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Followers' positions in memory. */
final class MemoryFollowings implements Followings {
    private static final int LONGEST = 80;

    private final Object lock;
    private final Map<String, Held> followers = new HashMap<>();

    MemoryFollowings(Object lock) {
        this.lock = lock;
    }

    /** A lead and when it may be taken over. */
    private record Held(Lead lead, Instant until) {}

    @Override
    public Optional<Lead> lead(String follower, String node, Instant now, Duration lease) {
        if (follower.isEmpty() || follower.length() > LONGEST || node.isEmpty() || lease.isNegative()) {
            throw new IllegalArgumentException(
                    "lead: expected a follower of 1 to 80 characters, a node and a lease of zero or more");
        }
        synchronized (lock) {
            Held held = followers.getOrDefault(
                    follower, new Held(new Lead(follower, "", 0, FeedPosition.start()), Instant.MIN));
            boolean mine = held.lead().node().equals(node);
            if (!mine && held.until().isAfter(now)) {
                return Optional.empty();
            }
            Lead lead = new Lead(
                    follower,
                    node,
                    held.lead().epoch() + (mine ? 0 : 1),
                    held.lead().position());
            followers.put(follower, new Held(lead, now.plus(lease)));
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
                    new Held(new Lead(lead.follower(), lead.node(), lead.epoch(), next), held.until()));
            return true;
        }
    }

    @Override
    public void release(Lead lead) {
        synchronized (lock) {
            followers.computeIfPresent(
                    lead.follower(),
                    (name, held) -> held.lead().node().equals(lead.node())
                                    && held.lead().epoch() == lead.epoch()
                            ? new Held(
                                    new Lead(
                                            name,
                                            "",
                                            held.lead().epoch(),
                                            held.lead().position()),
                                    Instant.MIN)
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
}
