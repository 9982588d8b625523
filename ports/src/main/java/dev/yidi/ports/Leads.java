package dev.yidi.ports;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Followings.Lead;
import dev.yidi.ports.spi.Followings.Tenure;
import dev.yidi.ports.spi.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The leads of this process over followers 领跑权, and what they have put aside. Thread-safe. */
final class Leads {
    /** A lead is renewed when a third of its lease has passed. */
    private static final int RENEWED_WITHIN = 3;

    /** Somebody else notes something at the same time: an officer, of whom there are few. */
    private static final int TRIES = 5;

    private final Followings followings;
    private final String node;
    private final TenureWatch watch = new TenureWatch();
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** A lead, when the stores were last asked for it, and what is put aside. */
    private record Held(Lead lead, Instant renewed, AsideNotes aside) {
        boolean isFresh(Instant now, Duration lease) {
            return !now.isBefore(renewed) && now.isBefore(renewed.plus(lease.dividedBy(RENEWED_WITHIN)));
        }
    }

    Leads(Followings followings, String node) {
        this.followings = followings;
        this.node = node;
    }

    /** The lead over {@code follower}. That nobody has taken over meanwhile is seen when the follower is moved on. */
    Optional<Lead> over(String follower, Instant now, Duration lease) {
        Optional<Held> fresh = Optional.ofNullable(held.get(follower)).filter(each -> each.isFresh(now, lease));
        if (fresh.isPresent()) {
            return fresh.map(Held::lead);
        }
        Optional<Tenure> others =
                followings.tenure(follower).filter(tenure -> !tenure.node().equals(node));
        Optional<Lead> lead = others.filter(each -> !watch.hasPassed(follower, each, now, lease))
                        .isPresent()
                ? Optional.empty()
                : followings.lead(follower, node, now.plus(lease), others);
        lead.ifPresentOrElse(found -> hold(found, now), () -> held.remove(follower));
        return lead;
    }

    /** The lead over {@code follower} that this process has, or had. */
    Optional<Lead> held(String follower) {
        return Optional.ofNullable(held.get(follower)).map(Held::lead);
    }

    /** Who cannot make out what is put aside does not lead: a newer release, which wrote it, may take over at once. */
    private void hold(Lead lead, Instant now) {
        watch.forget(lead.follower());
        try {
            held.put(lead.follower(), new Held(lead, now, AsideNotes.read(followings.notes(lead.follower()))));
        } catch (RuntimeException e) {
            held.remove(lead.follower());
            followings.release(lead);
            throw e;
        }
    }

    /** The lead of {@code epoch} at {@code position}, whatever became of it. */
    Lead at(String follower, long epoch, String position) {
        return new Lead(follower, node, epoch, new FeedPosition(position));
    }

    /** What is put aside of {@code follower}, as whoever leads it knows it. */
    AsideNotes aside(String follower) {
        return Optional.ofNullable(held.get(follower))
                .map(Held::aside)
                .orElseGet(() -> AsideNotes.read(followings.notes(follower)));
    }

    /** The same as the stores have it, where an officer may have noted something. */
    AsideNotes asideNow(String follower) {
        AsideNotes now = AsideNotes.read(followings.notes(follower));
        held.computeIfPresent(follower, (same, before) -> new Held(before.lead(), before.renewed(), now));
        return now;
    }

    boolean advance(Lead lead, FeedPosition next) {
        String name = lead.follower();
        if (!followings.advance(lead, next)) {
            held.remove(name);
            return false;
        }
        Lead moved = new Lead(name, node, lead.epoch(), next);
        held.computeIfPresent(name, (same, before) -> new Held(moved, before.renewed(), before.aside()));
        return true;
    }

    /** What becomes of what is put aside; empty to leave it. */
    interface Change {
        Optional<AsideNotes> of(AsideNotes before);
    }

    /**
     * Changes what is put aside of {@code follower}, and what whoever leads it knows of it, where it is the one who leads: an officer's change comes
     * from another thread, late perhaps, and is read with the next turn. False, and nothing happens, where {@code change} leaves it, or another node
     * took over from {@code lead}.
     *
     * @throws StoreException when others changed it in between each time it was tried
     */
    boolean change(String follower, Optional<Lead> lead, Change change) {
        for (int tries = 0; tries < TRIES; tries++) {
            String before = followings.notes(follower);
            Optional<AsideNotes> after = change.of(AsideNotes.read(before));
            if (after.isEmpty()) {
                return false;
            }
            if (followings.note(follower, lead, before, after.get().write())) {
                AsideNotes now = after.get();
                lead.ifPresent(leading ->
                        held.computeIfPresent(follower, (same, had) -> new Held(had.lead(), had.renewed(), now)));
                return true;
            }
            if (lead.filter(each -> !leads(each)).isPresent()) {
                held.remove(follower);
                return false;
            }
        }
        throw new StoreException("notes of " + follower + ": others changed them in between " + TRIES + " times");
    }

    private boolean leads(Lead lead) {
        return followings
                .tenure(lead.follower())
                .filter(now -> now.node().equals(lead.node()) && now.epoch() == lead.epoch())
                .isPresent();
    }

    void release(String follower) {
        Optional.ofNullable(held.remove(follower)).ifPresent(each -> followings.release(each.lead()));
    }
}
