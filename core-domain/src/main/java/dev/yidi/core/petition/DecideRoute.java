package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import java.util.List;
import java.util.Optional;

/**
 * Decides the way of an appeal 认定处理途径 (信访工作条例 art. 31); a later decision takes the place of an earlier one.
 *
 * @param route which of the six
 * @param reason why
 * @param whereToGo where the petitioner is guided to; needed where the route leads outside
 */
public record DecideRoute(AppealRoute route, FreeText reason, Optional<FreeText> whereToGo) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.TRIAGED, PetitionStage.ROUTED)
                .of(PetitionCategory.APPEAL_CLAIM, c)
                .when(p.barsAcceptance(), "petition.barred")
                .when(p.course().route().equals(Optional.of(route)), "petition.route.same")
                .when(route.leadsOutside() && whereToGo.isEmpty(), "petition.route.way-missing")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .or(() -> new AppealRouted(c.now(), route, reason, whereToGo));
    }
}
