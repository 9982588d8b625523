package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Begins a hearing 启动听证: on a grave, complex or difficult matter while it is handled, and in recheck (信访工作条例 art. 31(6), 36 ¶2). */
public record OpenHearing(FreeText subject, FreeText place) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.ROUTED, PetitionStage.IN_RECHECK, PetitionStage.IN_REVIEW)
                .inProcedure(p, c)
                .when(p.stage() == PetitionStage.IN_REVIEW, "petition.hearing.not-here")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .or(() -> new HearingOpened(c.now(), p.waitsFor().orElseThrow(), subject, place));
    }
}
