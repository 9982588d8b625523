package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import java.util.Optional;
import java.util.Set;

/** The ties of a case to other cases 关联案件: both sides of a merger know each other. */
public record Links(Optional<CaseId> mergedInto, Set<CaseId> absorbed) {
    static final Links NONE = new Links(Optional.empty(), Set.of());

    public Links {
        absorbed = Copies.of(absorbed);
    }

    Links absorbing(CaseId other) {
        return new Links(mergedInto, Copies.and(absorbed, other));
    }

    Links mergedInto(CaseId main) {
        return new Links(Optional.of(main), absorbed);
    }
}
