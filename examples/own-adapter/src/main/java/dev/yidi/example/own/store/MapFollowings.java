package dev.yidi.example.own.store;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where followers stand and who leads them 跟随进度. */
final class MapFollowings implements Followings {
    private static final int LONGEST = 80;
    private static final String NOBODY = "";

    private final Shelf shelf;
    private final Tables tables;

    MapFollowings(Shelf shelf, Tables tables) {
        this.shelf = shelf;
        this.tables = tables;
    }

    /** A lead and when it may be taken over. */
    private record Held(Lead lead, Instant until) {
        static Held unpacked(String follower, byte[] bytes) {
            Unpacking from = new Unpacking(bytes);
            return new Held(new Lead(follower, from.text(), from.number(), new FeedPosition(from.text())), from.time());
        }

        byte[] packed() {
            return new Packing()
                    .text(lead.node())
                    .number(lead.epoch())
                    .text(lead.position().value())
                    .time(until)
                    .done();
        }

        boolean isOf(Lead other) {
            return lead.node().equals(other.node()) && lead.epoch() == other.epoch();
        }
    }

    @Override
    public Optional<Lead> lead(String follower, String node, Instant now, Duration lease) {
        if (follower.isEmpty() || follower.length() > LONGEST || node.isEmpty() || lease.isNegative()) {
            throw new IllegalArgumentException(
                    "lead: expected a follower of 1 to 80 characters, a node and a lease of zero or more");
        }
        return shelf.write(() -> {
            Held held = held(follower);
            boolean mine = held.lead().node().equals(node);
            if (!mine && held.until().isAfter(now)) {
                return Optional.empty();
            }
            long epoch = held.lead().epoch() + (mine ? 0 : 1);
            Lead lead = new Lead(follower, node, epoch, held.lead().position());
            put(new Held(lead, now.plus(lease)));
            return Optional.of(lead);
        });
    }

    @Override
    public boolean advance(Lead lead, FeedPosition next) {
        return shelf.write(() -> {
            Held held = held(lead.follower());
            boolean stands = held.lead().equals(lead);
            if (stands) {
                put(new Held(new Lead(lead.follower(), lead.node(), lead.epoch(), next), held.until()));
            }
            return stands;
        });
    }

    @Override
    public void release(Lead lead) {
        shelf.write(() -> {
            Held held = held(lead.follower());
            if (held.isOf(lead)) {
                Lead free = new Lead(
                        lead.follower(), NOBODY, lead.epoch(), held.lead().position());
                put(new Held(free, Instant.MIN));
            }
            return true;
        });
    }

    @Override
    public FeedPosition position(String follower) {
        return shelf.read(() -> held(follower).lead().position());
    }

    private Held held(String follower) {
        return Optional.ofNullable(tables.followers().get(follower))
                .map(bytes -> Held.unpacked(follower, bytes))
                .orElseGet(() -> new Held(new Lead(follower, NOBODY, 0, FeedPosition.start()), Instant.MIN));
    }

    private void put(Held held) {
        tables.followers().put(held.lead().follower(), held.packed());
    }
}
