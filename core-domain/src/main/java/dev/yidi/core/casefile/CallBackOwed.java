package dev.yidi.core.casefile;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The citizen is to be called back 应予回访. */
public record CallBackOwed(Instant at, CallBackGround ground) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.aftercare().owing(new CallBackDuty(at, ground, 0)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CALL_BACK_OWED);
    }
}
