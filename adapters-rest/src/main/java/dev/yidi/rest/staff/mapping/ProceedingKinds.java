package dev.yidi.rest.staff.mapping;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.Proceedings;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.report.ReportHandling;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.rest.staff.view.ProceedingView;
import java.util.List;
import java.util.Map;

/** Shows that proceedings are there, each by the name that its kind has in addresses. */
final class ProceedingKinds {
    static final Map<Class<? extends Proceeding>, String> KINDS = Map.of(
            RequestHandling.class,
            "orders",
            LitigationReferral.class,
            "referrals",
            LitigationAgency.class,
            "agencies",
            JointHandling.class,
            "joint-handlings",
            ReportHandling.class,
            "reports",
            JudicialConfirmation.class,
            "confirmations",
            PetitionHandling.class,
            "petitions",
            Consultation.class,
            "consultations",
            Mediation.class,
            "mediations",
            OutsideProcedure.class,
            "outside-procedures");

    /** All of a case. */
    List<ProceedingView> shown(Proceedings proceedings) {
        return proceedings.all().values().stream().map(ProceedingKinds::shown).toList();
    }

    private static ProceedingView shown(Proceeding proceeding) {
        String kind = KINDS.get(proceeding.getClass());
        if (kind == null) {
            throw new IllegalStateException("expected a kind for " + proceeding.getClass());
        }
        return new ProceedingView(
                proceeding.id().value(),
                kind,
                proceeding.isOpen(),
                proceeding.after().map(ProceedingId::value),
                proceeding.ofParty().map(PartyId::value));
    }
}
