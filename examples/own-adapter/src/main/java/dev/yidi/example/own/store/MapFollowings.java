package dev.yidi.example.own.store;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where followers stand and who leads them 跟随进度. */
final class MapFollowings implements Followings {
    private static final int LONGEST = 80;
    private static final int LONGEST_NOTES = 100_000;
    private static final String NOBODY = "";

    private final Shelf shelf;
    private final Tables tables;

    MapFollowings(Shelf shelf, Tables tables) {
        this.shelf = shelf;
        this.tables = tables;
    }

    /** A lead, the mark of its last renewal, and what is noted. */
    private record Held(Lead lead, Instant mark, String notes) {
        static Held unpacked(String follower, byte[] bytes) {
            Unpacking from = new Unpacking(bytes);
            return new Held(
                    new Lead(follower, from.text(), from.number(), new FeedPosition(from.text())),
                    from.time(),
                    from.hasMore() ? from.text() : "");
        }

        byte[] packed() {
            return new Packing()
                    .text(lead.node())
                    .number(lead.epoch())
                    .text(lead.position().value())
                    .time(mark)
                    .text(notes)
                    .done();
        }

        boolean isOf(Lead other) {
            return lead.node().equals(other.node()) && lead.epoch() == other.epoch();
        }

        Optional<Tenure> tenure() {
            return lead.node().equals(NOBODY)
                    ? Optional.empty()
                    : Optional.of(new Tenure(lead.node(), lead.epoch(), mark));
        }
    }

    @Override
    public Optional<Tenure> tenure(String follower) {
        return shelf.read(() -> held(follower).tenure());
    }

    @Override
    public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
        if (follower.isEmpty() || follower.length() > LONGEST || node.isEmpty()) {
            throw new IllegalArgumentException("lead: expected a follower of 1 to 80 characters and a node");
        }
        return shelf.write(() -> {
            Held held = held(follower);
            boolean mine = held.lead().node().equals(node);
            if (!mine && held.tenure().isPresent() && !held.tenure().equals(passed)) {
                return Optional.empty();
            }
            long epoch = held.lead().epoch() + (mine ? 0 : 1);
            Lead lead = new Lead(follower, node, epoch, held.lead().position());
            put(new Held(lead, mark.truncatedTo(ChronoUnit.MICROS), held.notes()));
            return Optional.of(lead);
        });
    }

    @Override
    public boolean advance(Lead lead, FeedPosition next) {
        return shelf.write(() -> {
            Held held = held(lead.follower());
            boolean stands = held.lead().equals(lead);
            if (stands) {
                put(new Held(new Lead(lead.follower(), lead.node(), lead.epoch(), next), held.mark(), held.notes()));
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
                put(new Held(free, Instant.EPOCH, held.notes()));
            }
            return true;
        });
    }

    @Override
    public FeedPosition position(String follower) {
        return shelf.read(() -> held(follower).lead().position());
    }

    @Override
    public String notes(String follower) {
        return shelf.read(() -> held(follower).notes());
    }

    @Override
    public boolean note(String follower, Optional<Lead> lead, String before, String after) {
        if (after.length() > LONGEST_NOTES || after.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("note: expected up to 100,000 characters without U+0000");
        }
        return shelf.write(() -> {
            Held held = held(follower);
            boolean stands = held.lead().epoch() > 0
                    && held.notes().equals(before)
                    && lead.map(held::isOf).orElse(true);
            if (stands) {
                put(new Held(held.lead(), held.mark(), after));
            }
            return stands;
        });
    }

    private Held held(String follower) {
        return Optional.ofNullable(tables.followers().get(follower))
                .map(bytes -> Held.unpacked(follower, bytes))
                .orElseGet(() -> new Held(new Lead(follower, NOBODY, 0, FeedPosition.start()), Instant.EPOCH, ""));
    }

    private void put(Held held) {
        tables.followers().put(held.lead().follower(), held.packed());
    }
}
