package dev.yidi.rest.staff.mapping;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.litigation.Engagement;
import dev.yidi.core.litigation.Filing;
import dev.yidi.core.litigation.LegalAid;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.MediationSkipped;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.petition.Hearing;
import dev.yidi.core.petition.Opinion;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.Superior;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.OrderObjection;
import dev.yidi.core.request.OrderReply;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.rest.staff.view.AgencyView;
import dev.yidi.rest.staff.view.ConsultationView;
import dev.yidi.rest.staff.view.EngagementView;
import dev.yidi.rest.staff.view.HearingView;
import dev.yidi.rest.staff.view.OpinionView;
import dev.yidi.rest.staff.view.OrderView;
import dev.yidi.rest.staff.view.OutsideProcedureView;
import dev.yidi.rest.staff.view.PetitionView;
import dev.yidi.rest.staff.view.ReferralView;
import dev.yidi.rest.staff.view.SuperiorView;
import java.util.List;
import java.util.Optional;

/** Shows what a proceeding is about, in the part of its kind; each part is empty for a proceeding of another kind. */
record ProceedingDetails(Proceeding proceeding, Names names) {
    Optional<PetitionView> petition() {
        return of(PetitionHandling.class).map(each -> {
            Optional<Opinion> latest = each.decisions().latest();
            return new PetitionView(
                    each.course().triage().disposition(),
                    each.course().triage().measures(),
                    each.course().route(),
                    each.decisions().opinions().stream().map(this::opinion).toList(),
                    latest.flatMap(Opinion::remedy).map(this::superior),
                    each.openHearing().map(this::hearing),
                    List.copyOf(each.dutiesOwed()),
                    each.course().ending());
        });
    }

    Optional<OrderView> order() {
        return of(RequestHandling.class)
                .map(each -> new OrderView(
                        each.order().number(),
                        each.order().nature(),
                        names.time(each.order().calledAt()),
                        each.isReachable(),
                        each.orders().stream().skip(1).map(HotlineOrder::number).toList(),
                        each.pendingObjection().map(OrderObjection::ground),
                        each.reply().map(OrderReply::result),
                        each.reply().map(OrderReply::text).map(FreeText::reveal),
                        each.sendBacks(),
                        each.way(),
                        each.mainOrder()));
    }

    Optional<ReferralView> referral() {
        return of(LitigationReferral.class)
                .map(each -> new ReferralView(
                        each.court().name(),
                        each.courtNumber(),
                        each.kind(),
                        each.channel(),
                        each.parties().stream().map(PartyId::value).toList(),
                        each.carrier().map(ProceedingId::value),
                        List.copyOf(each.papers()),
                        each.sequel()));
    }

    Optional<OutsideProcedureView> outside() {
        return of(OutsideProcedure.class)
                .map(each -> new OutsideProcedureView(
                        each.procedure(),
                        each.office(),
                        each.referredTo(),
                        each.number(),
                        each.track(),
                        each.result(),
                        each.sued()));
    }

    Optional<AgencyView> agency() {
        return of(LitigationAgency.class)
                .map(each -> new AgencyView(
                        each.skipped().map(MediationSkipped::reason),
                        each.aid().map(LegalAid::status),
                        each.lawyers().stream()
                                .map(ProceedingDetails::engagement)
                                .toList(),
                        each.filing().map(filing -> filing.court().name()),
                        each.filing().map(Filing::status),
                        each.filing().flatMap(Filing::number),
                        each.filing().flatMap(Filing::outcome),
                        each.end()));
    }

    Optional<ConsultationView> consultation() {
        return of(Consultation.class)
                .map(each -> new ConsultationView(
                        each.kind(),
                        each.child(),
                        each.needsConsent(),
                        each.consented(),
                        each.appointment().map(Appointment::adviser).map(names::officer),
                        each.appointment().map(Appointment::start).map(names::time),
                        each.appointment().map(Appointment::mode),
                        each.sessions().size(),
                        each.sharedWith().stream().map(names::officer).toList()));
    }

    private <P extends Proceeding> Optional<P> of(Class<P> kind) {
        return Optional.of(proceeding).filter(kind::isInstance).map(kind::cast);
    }

    private OpinionView opinion(Opinion opinion) {
        return new OpinionView(
                opinion.instance(), opinion.result(), opinion.by().name(), names.time(opinion.at()));
    }

    private SuperiorView superior(Superior superior) {
        return new SuperiorView(superior.organ().map(names::organ), superior.tier());
    }

    private HearingView hearing(Hearing hearing) {
        return new HearingView(
                hearing.subject().reveal(),
                hearing.place().reveal(),
                hearing.heldAt().map(names::time));
    }

    private static EngagementView engagement(Engagement engagement) {
        return new EngagementView(engagement.id(), engagement.firm(), engagement.source(), engagement.status());
    }
}
