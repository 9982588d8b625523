package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.MediationAct;
import dev.yidi.core.casefile.Proceedings;
import dev.yidi.core.court.EnforcementCase;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.Bench;
import dev.yidi.core.mediation.Consents;
import dev.yidi.core.mediation.Ending;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.OnlineRoom;
import dev.yidi.core.mediation.SeatedMediator;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.Visit;
import dev.yidi.rest.staff.view.AgreementView;
import dev.yidi.rest.staff.view.ConfirmationView;
import dev.yidi.rest.staff.view.ConsentView;
import dev.yidi.rest.staff.view.FollowUpView;
import dev.yidi.rest.staff.view.MediationView;
import dev.yidi.rest.staff.view.ObligationView;
import dev.yidi.rest.staff.view.OnlineRoomView;
import dev.yidi.rest.staff.view.SeatView;
import dev.yidi.rest.staff.view.SittingView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the proceedings of a case. Minutes and admissions are not among what is shown. */
@Mapper(config = Views.class)
interface ProceedingMapper {
    /** The mediations, each with what may be done to it now. */
    default List<MediationView> mediations(
            Proceedings proceedings, Map<ProceedingId, Set<MediationAct>> acts, @Context Names names) {
        return proceedings.mediations().stream()
                .map(mediation -> mediation(mediation, acts.getOrDefault(mediation.id(), Set.of()), names))
                .toList();
    }

    /** The confirmations. */
    default List<ConfirmationView> confirmations(Proceedings proceedings, @Context Names names) {
        return proceedings.confirmations().stream()
                .map(confirmation -> confirmation(confirmation, names))
                .toList();
    }

    /** A mediation. */
    @Mapping(target = "stage", expression = "java(mediation.stage())")
    @Mapping(target = "type", source = "mediation.terms.type")
    @Mapping(target = "terms", source = "mediation.terms.name")
    @Mapping(target = "linkage", source = "mediation.referral.linkage")
    @Mapping(target = "parties", source = "mediation.consents")
    @Mapping(target = "mediators", source = "mediation.bench")
    @Mapping(target = "bench", source = "mediation.bench.seats")
    @Mapping(target = "sittings", source = "mediation.sessions")
    @Mapping(target = "rooms", source = "mediation.course.rooms")
    @Mapping(target = "panel", source = "mediation.course.panel")
    @Mapping(target = "visits", source = "mediation.followUps.visits")
    @Mapping(target = "noticesOwed", expression = "java(noticesOwed(mediation))")
    @Mapping(target = "end", source = "mediation.ending")
    @Mapping(target = "otherWaysOwed", expression = "java(List.copyOf(mediation.otherWaysOwed()))")
    @Mapping(target = "actions", source = "acts")
    MediationView mediation(Mediation mediation, Set<MediationAct> acts, @Context Names names);

    /** A mediator, whether or not they stepped aside. */
    @Mapping(target = "mediator", source = "id")
    @Mapping(target = "name", expression = "java(name(seat, names))")
    SeatView seat(SeatedMediator seat, @Context Names names);

    /** How a mediator of the staff is called, who has an officer's id. */
    default String name(SeatedMediator seat, Names names) {
        return names.officer(new OfficerId(seat.id().value())).name();
    }

    /** A session, without what was said in it. */
    @Mapping(target = "invitees", expression = "java(session.invitees().size())")
    SittingView sitting(Session session);

    /** A room. */
    OnlineRoomView room(OnlineRoom room, @Context Names names);

    /** A visit. */
    FollowUpView visit(Visit visit, @Context Names names);

    /** What the parties have still to be told, in the order of the law. */
    default List<MediationNotice> noticesOwed(Mediation mediation) {
        return Stream.of(MediationNotice.values())
                .filter(mediation.terms().notices()::contains)
                .filter(notice -> !mediation.course().told().contains(notice))
                .toList();
    }

    /** Who has consented. */
    default List<ConsentView> consents(Consents consents) {
        return consents.parties().stream()
                .map(party -> new ConsentView(party.value(), consents.given().contains(party)))
                .toList();
    }

    /** Who mediates. */
    default List<String> mediators(Bench bench) {
        return bench.sitting().stream().map(seat -> seat.id().value()).toList();
    }

    /** How many sessions were held. */
    default int sessions(List<Session> sessions) {
        return sessions.size();
    }

    /** Why a mediation ended. */
    default Optional<MediationEnd> end(Optional<Ending> ending) {
        return ending.map(Ending::end);
    }

    /** The agreement, if there is one. */
    default Optional<AgreementView> someAgreement(Optional<Agreement> agreement, @Context Names names) {
        return agreement.map(one -> agreement(one, names));
    }

    /** An agreement. */
    @Mapping(target = "facts", source = "terms.facts")
    @Mapping(target = "content", source = "terms.content")
    @Mapping(target = "partial", source = "terms.partial")
    @Mapping(target = "obligations", source = "agreement")
    @Mapping(target = "signedBy", source = "signatures.parties")
    @Mapping(target = "signedByMediators", source = "signatures.mediators")
    @Mapping(target = "sealed", source = "signatures.sealed")
    AgreementView agreement(Agreement agreement, @Context Names names);

    /** Who performs what. */
    default List<ObligationView> obligations(Agreement agreement) {
        return agreement.terms().obligations().stream()
                .map(obligation -> obligation(
                        obligation,
                        agreement.performed().contains(obligation.id()),
                        agreement.breached().contains(obligation.id())))
                .toList();
    }

    /** What one party owes another. */
    ObligationView obligation(Obligation obligation, boolean performed, boolean breached);

    /** A confirmation. */
    @Mapping(target = "parties", expression = "java(parties(confirmation))")
    @Mapping(target = "appliedOn", source = "request.appliedOn")
    ConfirmationView confirmation(JudicialConfirmation confirmation, @Context Names names);

    /** The parties of the agreement. */
    default List<String> parties(JudicialConfirmation confirmation) {
        return confirmation.parties().stream().map(PartyId::value).toList();
    }

    /** How many applications for enforcement there were. */
    default int enforcements(List<EnforcementCase> enforcements) {
        return enforcements.size();
    }
}
