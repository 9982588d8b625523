package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationEnd;
import dev.yidi.core.consultation.ConsultationEnded;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.litigation.AgencyEnd;
import dev.yidi.core.litigation.AgencyEnded;
import dev.yidi.core.litigation.AgencyStage;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationEnded;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.petition.HandlingEnded;
import dev.yidi.core.petition.PetitionEnd;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.request.OrderClosed;
import dev.yidi.core.request.RequestHandling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What withdrawing a matter ends beside it 撤回的效果: the proceedings that are the citizen's own. What lies with a court or
 * another body stays, and what is owed to them is still delivered; what is not theirs to end stands against withdrawing: a
 * report that is looked into, a mediation under suspicion, what somebody else asked for.
 *
 * @param by who withdraws
 */
record Withdrawal(CaseFile file, Set<PartyId> by, FreeText reason, Instant now) {

    /** The events that end what is open and theirs. */
    List<CaseEvent> ends() {
        return open().stream().flatMap(each -> end(each).stream()).toList();
    }

    /** Whether something open is neither theirs to end nor left to another body. */
    boolean isBlocked() {
        return open().stream().anyMatch(each -> end(each).isEmpty() && !isElsewhere(each));
    }

    private List<Proceeding> open() {
        return file.proceedings().all().values().stream()
                .filter(Proceeding::isOpen)
                .toList();
    }

    private Optional<CaseEvent> end(Proceeding each) {
        ProceedingId id = each.id();
        if (each instanceof Mediation mediation && MediationEnd.WITHDRAWN.possibleAt(mediation.stage())) {
            return Optional.of(new MediationAdvanced(
                    now, id, new MediationEnded(now, MediationEnd.WITHDRAWN, Set.of(), List.of())));
        }
        if (each instanceof PetitionHandling) {
            return Optional.of(new PetitionAdvanced(now, id, new HandlingEnded(now, PetitionEnd.WITHDRAWN, reason)));
        }
        if (each instanceof RequestHandling) {
            return Optional.of(new RequestAdvanced(now, id, new OrderClosed(now)));
        }
        if (each instanceof JointHandling joint) {
            return Optional.of(new JointAdvanced(now, id, joint.withdrawn(now, reason)));
        }
        if (each instanceof Consultation consultation && by.contains(consultation.client())) {
            return Optional.of(
                    new ConsultationAdvanced(now, id, new ConsultationEnded(now, ConsultationEnd.CLIENT_WITHDREW)));
        }
        return each instanceof LitigationAgency agency
                        && by.contains(agency.party())
                        && agency.stage() != AgencyStage.SUBMITTED
                ? Optional.of(new AgencyAdvanced(now, id, new AgencyEnded(now, AgencyEnd.PARTY_ENDED)))
                : Optional.empty();
    }

    /** Whether it lies with a court, the body that referred the matter, or another one; or is another party's own suit. */
    private static boolean isElsewhere(Proceeding each) {
        return each instanceof JudicialConfirmation
                || each instanceof LitigationReferral
                || each instanceof LitigationAgency
                || each instanceof OutsideProcedure
                || (each instanceof Mediation mediation && mediation.stage().isOver());
    }
}
