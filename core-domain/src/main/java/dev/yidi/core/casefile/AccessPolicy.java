package dev.yidi.core.casefile;

import dev.yidi.core.desk.Officer;
import dev.yidi.core.profile.CountyProfile;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The one access policy 访问控制: role × organ × division × assignment × confidentiality, for reads, lists, searches,
 * figures, exports and events alike. Being near to a case is said in tags, so that a store can filter by it.
 *
 * <p>It says who may come near; which organ may take a step is the command's own rule.
 *
 * @param profile the county
 * @param at the county's local time at which it is asked, which says who is lent to which station; when empty nobody is
 */
public record AccessPolicy(CountyProfile profile, Optional<LocalDateTime> at) {
    /** The policy at a time at which nobody is lent. */
    public AccessPolicy(CountyProfile profile) {
        this(profile, Optional.empty());
    }

    /** This policy at {@code now}. */
    public AccessPolicy at(Instant now) {
        return new AccessPolicy(profile, Optional.of(LocalDateTime.ofInstant(now, profile.zone())));
    }

    /** What {@code reader} holds. */
    public ReaderScope scopeOf(Officer reader) {
        return at.map(moment -> ReaderScope.of(reader, profile, moment))
                .orElseGet(() -> ReaderScope.of(reader, profile));
    }

    /** What {@code reader} may do with the case of these facts; how near they are to it is asked once, now. */
    public Predicate<Operation> rights(Officer reader, AccessFacts facts) {
        boolean near = facts.isVisibleTo(scopeOf(reader));
        return operation -> permits(reader, operation) && (near || !operation.isOfCase());
    }

    /** Whether {@code reader} may do {@code operation} with the case of these facts. */
    public boolean permits(Officer reader, Operation operation, AccessFacts facts) {
        return permits(reader, operation) && (!operation.isOfCase() || facts.isVisibleTo(scopeOf(reader)));
    }

    /** Whether {@code reader} has a role for {@code operation}, whatever the case. */
    public boolean permits(Officer reader, Operation operation) {
        return operation.roles().stream().anyMatch(reader::has);
    }
}
