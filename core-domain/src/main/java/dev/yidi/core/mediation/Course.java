package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a mediation is run beside its sessions 调解过程.
 *
 * @param told what the parties were told before the first session
 * @param panel whether two or more mediators must sit
 * @param tries how many tries failed before the one that goes on
 * @param isCharged whether a party was charged
 * @param rooms the online rooms opened, oldest first
 * @param returned what the referring organ was told
 */
public record Course(
        Set<MediationNotice> told,
        boolean panel,
        int tries,
        boolean isCharged,
        List<OnlineRoom> rooms,
        Set<ReturnOutcome> returned) {
    static final Course NONE = new Course(Set.of(), false, 0, false, List.of(), Set.of());

    public Course {
        told = Ordered.set(told);
        rooms = List.copyOf(rooms);
        returned = Ordered.set(returned);
    }

    /** The room of that reference. */
    public Optional<OnlineRoom> room(String reference) {
        return rooms.stream().filter(r -> r.reference().equals(reference)).findFirst();
    }

    Course told(Set<MediationNotice> more) {
        Set<MediationNotice> all = new HashSet<>(told);
        all.addAll(more);
        return new Course(all, panel, tries, isCharged, rooms, returned);
    }

    Course withPanel() {
        return new Course(told, true, tries, isCharged, rooms, returned);
    }

    Course tried() {
        return new Course(told, panel, tries + 1, isCharged, rooms, returned);
    }

    Course charged() {
        return new Course(told, panel, tries, true, rooms, returned);
    }

    Course with(OnlineRoom room) {
        List<OnlineRoom> more = new ArrayList<>(rooms);
        more.add(room);
        return new Course(told, panel, tries, isCharged, more, returned);
    }

    Course returned(Set<ReturnOutcome> more) {
        Set<ReturnOutcome> all = new HashSet<>(returned);
        all.addAll(more);
        return new Course(told, panel, tries, isCharged, rooms, all);
    }

    /** A breach after one that was told is told anew. */
    Course owingAgain(ReturnOutcome outcome) {
        return new Course(told, panel, tries, isCharged, rooms, Ordered.without(returned, Set.of(outcome)));
    }
}
