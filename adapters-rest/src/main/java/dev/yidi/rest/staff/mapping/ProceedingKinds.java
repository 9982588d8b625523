package dev.yidi.rest.staff.mapping;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ProceedingAct;
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
import dev.yidi.core.time.ClockId;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.ProceedingSteps;
import dev.yidi.rest.staff.view.ProceedingView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    private static final Map<Class<? extends Proceeding>, Function<Proceeding, Enum<?>>> STAGES = Map.of(
            RequestHandling.class,
            each -> ((RequestHandling) each).stage(),
            LitigationReferral.class,
            each -> ((LitigationReferral) each).stage(),
            LitigationAgency.class,
            each -> ((LitigationAgency) each).stage(),
            ReportHandling.class,
            each -> ((ReportHandling) each).stage(),
            JudicialConfirmation.class,
            each -> ((JudicialConfirmation) each).stage(),
            PetitionHandling.class,
            each -> ((PetitionHandling) each).stage(),
            Consultation.class,
            each -> ((Consultation) each).stage(),
            Mediation.class,
            each -> ((Mediation) each).stage(),
            OutsideProcedure.class,
            each -> ((OutsideProcedure) each).stage());

    /** All of a case, each with what may be done to it now. */
    List<ProceedingView> shown(CaseView view, Names names) {
        return view.proceedings().all().values().stream()
                .map(each -> shown(each, view.steps().getOrDefault(each.id(), ProceedingSteps.NONE), names))
                .toList();
    }

    private static ProceedingView shown(Proceeding proceeding, ProceedingSteps steps, Names names) {
        String kind = KINDS.get(proceeding.getClass());
        if (kind == null) {
            throw new IllegalStateException("expected a kind for " + proceeding.getClass());
        }
        ProceedingDetails details = new ProceedingDetails(proceeding, names);
        return new ProceedingView(
                proceeding.id().value(),
                kind,
                proceeding.isOpen(),
                proceeding.after().map(ProceedingId::value),
                proceeding.ofParty().map(PartyId::value),
                Optional.ofNullable(STAGES.get(proceeding.getClass()))
                        .map(stage -> stage.apply(proceeding).name()),
                steps.clocks().stream().map(ClockId::value).toList(),
                steps.acts().stream().map(ProceedingKinds::step).toList(),
                details.petition(),
                details.order(),
                details.referral(),
                details.outside(),
                details.agency(),
                details.consultation());
    }

    /** The last part of the address of a step: its name without the kind that it begins with. */
    static String step(ProceedingAct act) {
        String name = act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return name.substring(name.indexOf('-') + 1);
    }
}
