package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Limit;
import java.time.Instant;
import java.util.Optional;

/** The dispatching organ took its dispatch back 撤回 before the next step had acted. */
public record DispatchRecalled(Instant at, OrganId by, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        CaseState before = file.custody().stateBeforeDispatch();
        return file.with(file.custody().recalled()).with(before);
    }

    @Override
    public Optional<String> lapses(Limit limit) {
        return LimitScope.isOfDispatch(limit) || LimitScope.isAssignment(limit)
                ? Optional.of("recalled")
                : Optional.empty();
    }
}
