package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;

/** Ends the handling without an opinion 办理终结, where its facts bear the end out. */
public record EndHandling(PetitionEnd end, FreeText account) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        Optional<AppealRoute> route = p.course().route();
        return new PetitionObjections()
                .during(p, PetitionStage.TRIAGED, PetitionStage.ROUTED)
                .when(end.isByItsAct(), "petition.end.by-its-act")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .when(end == PetitionEnd.AGREED && !c.agreed(), "petition.end.no-agreement")
                .when(
                        end == PetitionEnd.OUTSIDE
                                && route.filter(AppealRoute::leadsOutside).isEmpty(),
                        "petition.end.not-outside")
                .when(
                        end == PetitionEnd.DUTY_ANSWERED && !route.equals(Optional.of(AppealRoute.PERFORM_DUTY)),
                        "petition.end.not-duty")
                .when(end == PetitionEnd.NOT_ACCEPTED && !p.barsAcceptance(), "petition.end.not-barred")
                .or(() -> new HandlingEnded(c.now(), end, account));
    }
}
