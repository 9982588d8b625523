package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The way of an appeal was decided 认定处理途径; only the petition procedure runs the handling limit. */
public record AppealRouted(Instant at, AppealRoute route, FreeText reason, Optional<FreeText> whereToGo)
        implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.course().routed(new Routing(at, route, reason, whereToGo)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(
                route == AppealRoute.PETITION_PROCEDURE
                        ? Milestone.APPEAL_IN_PETITION_PROCEDURE
                        : Milestone.APPEAL_ROUTED_ELSEWHERE);
    }
}
