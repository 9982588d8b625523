package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.request.CallBack;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The citizen was called back, or was tried 已回访.
 *
 * @param grade what they graded on the county's scale; empty when they were not reached
 * @param said what they said, or why they could not be reached
 * @param tries how often they were tried, this one included
 * @param settles whether nothing more is owed: they were reached, or tried as often as the county says
 */
public record CallBackMade(
        Instant at,
        ContactMode mode,
        CallBackResult result,
        Optional<String> grade,
        Optional<FreeText> said,
        int tries,
        boolean settles)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        Aftercare aftercare = file.aftercare();
        return file.with(aftercare.calledBack(
                new CallBack(at, aftercare.reopenings(), mode, grade, result == CallBackResult.SATISFIED), settles));
    }

    @Override
    public List<Milestone> milestones() {
        return settles ? List.of(Milestone.CALL_BACK_MADE) : List.of();
    }
}
