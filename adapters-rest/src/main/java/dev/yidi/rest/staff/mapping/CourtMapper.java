package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.court.ChooseExit;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.DecideRulingObjection;
import dev.yidi.core.court.RaiseRulingObjection;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordCourtRefusal;
import dev.yidi.core.court.RecordEnforcementAcceptance;
import dev.yidi.core.court.RecordEnforcementRefusal;
import dev.yidi.core.court.RecordEnforcementResult;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.RecordRulingService;
import dev.yidi.core.court.WithdrawConfirmation;
import dev.yidi.rest.staff.request.ApplicationWithdrawalRequest;
import dev.yidi.rest.staff.request.ApplyRequest;
import dev.yidi.rest.staff.request.CourtAcceptanceRequest;
import dev.yidi.rest.staff.request.EnforcementAcceptanceRequest;
import dev.yidi.rest.staff.request.EnforcementRefusalRequest;
import dev.yidi.rest.staff.request.EnforcementRequest;
import dev.yidi.rest.staff.request.EnforcementResultRequest;
import dev.yidi.rest.staff.request.ExitRequest;
import dev.yidi.rest.staff.request.GroundsRequest;
import dev.yidi.rest.staff.request.RulingObjectionDecisionRequest;
import dev.yidi.rest.staff.request.RulingObjectionRequest;
import dev.yidi.rest.staff.request.RulingRequest;
import dev.yidi.rest.staff.request.RulingServiceRequest;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the court desk. */
@Mapper(config = Strict.class)
public interface CourtMapper {
    /** An application; the case puts the last day that its clock says in the place of the day of effect. */
    default ApplyForConfirmation apply(ApplyRequest request, ProceedingId id) {
        return new ApplyForConfirmation(id, request(request, competent(request)), request.effectiveOn());
    }

    /** An application to the competent courts. */
    @BeanMapping(ignoreUnmappedSourceProperties = {"ties", "intermediateMatter"})
    ConfirmationRequest request(ApplyRequest request, CompetentCourts competent);

    /** The competent courts. */
    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "applicants",
                "throughAgents",
                "agreementParties",
                "lawfulBody",
                "effectiveOn",
                "appliedOn",
                "form",
                "traits",
                "propertyInvolved",
                "papers",
                "appliedTo"
            })
    CompetentCourts competent(ApplyRequest request);

    /** The court's acceptance. */
    RecordCourtAcceptance accept(CourtAcceptanceRequest request);

    /** The court's refusal. */
    RecordCourtRefusal refuse(GroundsRequest request);

    /** The ruling. */
    RecordRuling rule(RulingRequest request);

    /** The service of the ruling. */
    RecordRulingService service(RulingServiceRequest request);

    /** The application taken back. */
    WithdrawConfirmation withdraw(ApplicationWithdrawalRequest request);

    /** An objection to the ruling. */
    RaiseRulingObjection object(RulingObjectionRequest request);

    /** The decision on it. */
    DecideRulingObjection decide(RulingObjectionDecisionRequest request);

    /** The way without confirmation. */
    @Mapping(target = "exit", source = "exit")
    ChooseExit chooseExit(ExitRequest request);

    /** An enforcement that the court opened. */
    RecordEnforcementAcceptance enforcementAccepted(EnforcementAcceptanceRequest request);

    /** An enforcement that the court did not open. */
    RecordEnforcementRefusal enforcementRefused(EnforcementRefusalRequest request);

    /** What an enforcement came to. */
    RecordEnforcementResult enforcementEnded(EnforcementResultRequest request);

    /** An application to enforce. */
    ApplyForEnforcement enforce(EnforcementRequest request);
}
