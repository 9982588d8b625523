package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Begins a hearing 启动听证: on a grave, complex or difficult matter while it is handled, and in recheck (信访工作条例 art. 31(6), 36 ¶2).
 *
 * @param heldAt when it begins; not in the past
 * @param despiteWarning whether the officer asks for it although it is a second place for the petitioner
 */
public record OpenHearing(FreeText subject, FreeText place, Optional<Instant> heldAt, boolean despiteWarning)
        implements PetitionCommand {
    /** One whose time is told later; refused where its place is a second one. */
    public OpenHearing(FreeText subject, FreeText place) {
        this(subject, place, Optional.empty(), false);
    }

    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        return new PetitionObjections()
                .during(p, PetitionStage.ROUTED, PetitionStage.IN_RECHECK, PetitionStage.IN_REVIEW)
                .inProcedure(p, c)
                .when(p.stage() == PetitionStage.IN_REVIEW, "petition.hearing.not-here")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .when(heldAt.filter(at -> at.isBefore(c.now())).isPresent(), "petition.hearing.past")
                .or(() -> new HearingOpened(c.now(), p.waitsFor().orElseThrow(), subject, place, heldAt));
    }
}
