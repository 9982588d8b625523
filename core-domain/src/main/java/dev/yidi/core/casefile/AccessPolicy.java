package dev.yidi.core.casefile;

import dev.yidi.core.desk.Officer;
import dev.yidi.core.profile.CountyProfile;

/**
 * The one access policy 访问控制: role × organ × division × assignment × confidentiality, for reads, lists, searches,
 * figures, exports and events alike. Being near to a case is said in tags, so that a store can filter by it.
 *
 * <p>It says who may come near; which organ may take a step is the command's own rule.
 */
public record AccessPolicy(CountyProfile profile) {

    /** Whether {@code reader} may do {@code operation} with the case of these facts. */
    public boolean permits(Officer reader, Operation operation, AccessFacts facts) {
        return permits(reader, operation)
                && (!operation.isOfCase() || facts.isVisibleTo(ReaderScope.of(reader, profile)));
    }

    /** Whether {@code reader} has a role for {@code operation}, whatever the case. */
    public boolean permits(Officer reader, Operation operation) {
        return operation.roles().stream().anyMatch(reader::has);
    }
}
