package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A proceeding of this case went a step on 程序进展.
 *
 * @param <P> the proceeding
 */
public sealed interface ProceedingAdvanced<P extends Proceeding> extends CaseEvent
        permits AgencyAdvanced,
                ConfirmationAdvanced,
                ConsultationAdvanced,
                JointAdvanced,
                MediationAdvanced,
                OutsideAdvanced,
                PetitionAdvanced,
                ReferralAdvanced,
                ReportAdvanced,
                RequestAdvanced {

    /** The proceeding it happened in. */
    ProceedingId proceeding();

    /** What happened in it. */
    ProceedingEvent<P> event();

    /** The kind of the proceeding. */
    Class<P> kind();

    @Override
    default CaseFile evolve(CaseFile file) {
        return file.with(file.proceedings().after(proceeding(), kind(), event()));
    }

    @Override
    default List<Citation> cited(CaseFile after) {
        return event().cited();
    }

    @Override
    default List<Milestone> milestones() {
        return event().milestones();
    }

    @Override
    default List<Disclosure> disclosures(CaseFile after) {
        return after.proceedings().find(kind(), proceeding()).stream()
                .flatMap(proceeding -> event().hands(proceeding).stream())
                .map(handing -> new Disclosure(
                        at(),
                        handing.to(),
                        handing.purpose(),
                        handing.kinds().isEmpty() ? HeldData.of(after) : handing.kinds(),
                        handing.ground(),
                        Optional.empty()))
                .toList();
    }

    @Override
    default Optional<ProceedingId> proceedingOf() {
        return Optional.of(proceeding());
    }

    @Override
    default Instant reachedAt(Milestone milestone) {
        return event().reachedAt(milestone);
    }
}
