package dev.yidi.rest.staff.mapping;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ChooseMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.DecideRecusal;
import dev.yidi.core.mediation.DeclareConflict;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ObjectToMediator;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.RefuseMediation;
import dev.yidi.core.mediation.RequestRecusal;
import dev.yidi.core.mediation.ResumeMediation;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.StepAside;
import dev.yidi.core.mediation.WaiveConflict;
import dev.yidi.core.mediation.WithdrawAgreement;
import dev.yidi.rest.staff.request.AgreementRequest;
import dev.yidi.rest.staff.request.AppointMediatorRequest;
import dev.yidi.rest.staff.request.ChooseMediatorRequest;
import dev.yidi.rest.staff.request.ConflictRequest;
import dev.yidi.rest.staff.request.ConsentRequest;
import dev.yidi.rest.staff.request.EndRequest;
import dev.yidi.rest.staff.request.FindingRequest;
import dev.yidi.rest.staff.request.MediatorRequest;
import dev.yidi.rest.staff.request.OralAgreementRequest;
import dev.yidi.rest.staff.request.PartyAndMediatorRequest;
import dev.yidi.rest.staff.request.ProposeRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RecusalDecisionRequest;
import dev.yidi.rest.staff.request.RecusalRequest;
import dev.yidi.rest.staff.request.RefuseMediationRequest;
import dev.yidi.rest.staff.request.SessionRequest;
import java.util.List;
import java.util.Set;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the mediation room. */
@Mapper(config = Strict.class)
public interface MediationMapper {
    /** A mediation to propose, under {@code terms}. */
    default ProposeMediation propose(ProposeRequest request, ProceedingId id, MediationTerms terms) {
        Values values = new Values();
        Referral referral = new Referral(
                request.linkage().orElse(Linkage.NONE), values.someOrgan(request.referredBy()), request.reportBy());
        return propose(request, id, terms, referral);
    }

    /** A mediation to propose. */
    @Mapping(target = "id", source = "id")
    @Mapping(target = "terms", source = "under")
    @BeanMapping(ignoreUnmappedSourceProperties = {"type", "terms", "linkage", "referredBy", "reportBy"})
    ProposeMediation propose(ProposeRequest request, ProceedingId id, MediationTerms under, Referral referral);

    /** A consent. */
    ConsentToMediation consent(ConsentRequest request);

    /** A refusal. */
    RefuseMediation refuse(RefuseMediationRequest request);

    /** The parties' choice. */
    ChooseMediator chooseMediator(ChooseMediatorRequest request);

    /** The body's appointment. */
    AppointMediator appointMediator(AppointMediatorRequest request);

    /** A mediator who is not accepted. */
    ObjectToMediator objectToMediator(PartyAndMediatorRequest request);

    /** A declared conflict. */
    DeclareConflict declareConflict(ConflictRequest request);

    /** A waived conflict. */
    WaiveConflict waiveConflict(PartyAndMediatorRequest request);

    /** A request for recusal. */
    @Mapping(target = "why", source = "reason")
    RequestRecusal requestRecusal(RecusalRequest request);

    /** The decision on it. */
    @Mapping(target = "why", source = "reason")
    DecideRecusal decideRecusal(RecusalDecisionRequest request);

    /** A mediator who steps aside. */
    StepAside stepAside(MediatorRequest request);

    /** A session, held by {@code sender} when nobody else is named. */
    default HoldSession holdSession(SessionRequest request, OfficerId sender) {
        Session session = session(request);
        return new HoldSession(session.heldBy().isEmpty() ? heldBy(session, new MediatorId(sender.value())) : session);
    }

    /** A session as it was sent. */
    @Mapping(target = "online", expression = "java(java.util.Optional.empty())")
    Session session(SessionRequest request);

    private static Session heldBy(Session session, MediatorId mediator) {
        return new Session(
                session.mode(),
                session.place(),
                session.open(),
                session.openAgreedBy(),
                Set.of(mediator),
                session.attended(),
                session.invitees(),
                session.minutes(),
                session.admissions(),
                session.online());
    }

    /** What was agreed. */
    @Mapping(target = "otherWaysTold", source = "otherWays")
    AgreementTerms terms(AgreementRequest request);

    /** A written agreement. */
    default RecordWrittenAgreement written(AgreementRequest request) {
        return new RecordWrittenAgreement(terms(request));
    }

    /** An agreement by word of mouth, recorded by {@code sender} when nobody else is named. */
    default RecordOralAgreement oral(OralAgreementRequest request, OfficerId sender) {
        MediatorId recordedBy = new MediatorId(request.recordedBy().orElse(sender.value()));
        return oral(request, recordedBy);
    }

    /** An agreement by word of mouth. */
    @Mapping(target = "recordedBy", source = "mediator")
    @BeanMapping(ignoreUnmappedSourceProperties = "recordedBy")
    RecordOralAgreement oral(OralAgreementRequest request, MediatorId mediator);

    /** An agreement taken back. */
    WithdrawAgreement withdrawAgreement(ReasonRequest request);

    /** A mediator's signature. */
    SignAsMediator signAsMediator(MediatorRequest request);

    /** An end without agreement. */
    default EndMediation end(EndRequest request) {
        return new EndMediation(request.reason(), Set.copyOf(request.otherWays()), facts(request.undisputedFacts()));
    }

    /** Facts that nobody disputes. */
    List<FreeText> facts(List<String> facts);

    /** A suspicion that was unfounded. */
    ResumeMediation resume(FindingRequest request);
}
