package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;

/** The dispatching organ took its dispatch back 撤回 before the next step had acted. */
public record DispatchRecalled(Instant at, OrganId by, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        CaseState before = file.custody().stateBeforeDispatch();
        return file.with(file.custody().recalled()).with(before);
    }
}
