package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.ReaderScope;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tags of the access policy as stores compare them. Those of assigned officers stand on a card a second time, behind
 * {@code assigned:}, since they open a sealed card.
 */
final class Tags {
    /** Stands among the tokens of a card while somebody waits for what they asked about their own data. */
    static final String REQUESTED = "requested:data";

    private static final String ASSIGNED = "assigned:";
    private static final String COUNTED = "counted:";

    private Tags() {}

    static Set<String> of(Collection<AccessTag> tags) {
        return tags.stream().map(AccessTag::value).collect(Collectors.toUnmodifiableSet());
    }

    /** What a card allows. */
    static Set<String> allowing(AccessFacts facts) {
        Set<String> all = new HashSet<>(twice(facts.allow(), facts.assigned()));
        all.addAll(counted(facts.counted(), facts.countedAssigned()));
        return Set.copyOf(all);
    }

    /** What a reader of figures holds: a case stays counted for those who may not see it any more. */
    static Set<String> counting(ReaderScope scope) {
        Set<String> all = new HashSet<>(held(scope));
        all.addAll(counted(scope.held(), scope.held()));
        return Set.copyOf(all);
    }

    private static Set<String> counted(Collection<AccessTag> tags, Collection<AccessTag> assigned) {
        Set<String> all = new HashSet<>();
        tags.forEach(tag -> all.add(COUNTED + tag.value()));
        assigned.forEach(tag -> all.add(ASSIGNED + COUNTED + tag.value()));
        return all;
    }

    /** What a reader holds. */
    static Set<String> held(ReaderScope scope) {
        return twice(scope.held(), scope.held());
    }

    /** The tag by which an officer finds what is assigned to them in person; it stands among a card's tokens too. */
    static String assigned(OfficerId officer) {
        return ASSIGNED + "officer:" + officer;
    }

    /** The tags of the officers a case is assigned to. */
    static Set<String> assigned(AccessFacts facts) {
        return facts.assigned().stream().map(tag -> ASSIGNED + tag.value()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one who holds {@code held} is assigned to a case that allows {@code allowed}. */
    static boolean isAssigned(Set<String> allowed, Set<String> held) {
        return allowed.stream().anyMatch(tag -> tag.startsWith(ASSIGNED) && held.contains(tag));
    }

    private static Set<String> twice(Collection<AccessTag> tags, Collection<AccessTag> assigned) {
        Set<String> all = new HashSet<>(of(tags));
        assigned.forEach(tag -> all.add(ASSIGNED + tag.value()));
        return Set.copyOf(all);
    }
}
