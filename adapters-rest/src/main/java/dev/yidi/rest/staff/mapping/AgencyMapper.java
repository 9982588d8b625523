package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.AskForAidPapers;
import dev.yidi.core.litigation.AssignLawyer;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.DecideAidObjection;
import dev.yidi.core.litigation.DecideLegalAid;
import dev.yidi.core.litigation.EndAgency;
import dev.yidi.core.litigation.EndLegalAid;
import dev.yidi.core.litigation.ExplainSkip;
import dev.yidi.core.litigation.MediationSkipped;
import dev.yidi.core.litigation.ObjectToAidDecision;
import dev.yidi.core.litigation.RecordDocketing;
import dev.yidi.core.litigation.RecordFilingRefusal;
import dev.yidi.core.litigation.RecordLawyerAnswer;
import dev.yidi.core.litigation.RecordSuitOutcome;
import dev.yidi.core.litigation.ReplaceLawyer;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.rest.staff.request.ApplyForLegalAidRequest;
import dev.yidi.rest.staff.request.AskForAidPapersRequest;
import dev.yidi.rest.staff.request.AssignLawyerRequest;
import dev.yidi.rest.staff.request.BeginAgencyRequest;
import dev.yidi.rest.staff.request.DecideAidObjectionRequest;
import dev.yidi.rest.staff.request.DecideLegalAidRequest;
import dev.yidi.rest.staff.request.EndAgencyRequest;
import dev.yidi.rest.staff.request.EndLegalAidRequest;
import dev.yidi.rest.staff.request.ExplainSkipRequest;
import dev.yidi.rest.staff.request.MediationSkippedRequest;
import dev.yidi.rest.staff.request.ObjectToAidDecisionRequest;
import dev.yidi.rest.staff.request.RecordDocketingRequest;
import dev.yidi.rest.staff.request.RecordFilingRefusalRequest;
import dev.yidi.rest.staff.request.RecordLawyerAnswerRequest;
import dev.yidi.rest.staff.request.RecordSuitOutcomeRequest;
import dev.yidi.rest.staff.request.ReplaceLawyerRequest;
import dev.yidi.rest.staff.request.SubmitSuitRequest;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about help with suing. */
@Mapper(config = Strict.class)
public interface AgencyMapper {
    /** A party to help with suing. */
    @Mapping(target = "id", source = "id")
    BeginAgency begin(BeginAgencyRequest request, ProceedingId id);

    /** Why mediation was not tried. */
    ExplainSkip explainSkip(ExplainSkipRequest request);

    /** An application for legal aid. */
    ApplyForLegalAid applyForAid(ApplyForLegalAidRequest request);

    /** Papers that the legal aid institution asked for. */
    AskForAidPapers askForPapers(AskForAidPapersRequest request);

    /** The decision of the legal aid institution. */
    DecideLegalAid decideAid(DecideLegalAidRequest request);

    /** The end of legal aid. */
    EndLegalAid endAid(EndLegalAidRequest request);

    /** An objection to the decision on legal aid. */
    ObjectToAidDecision objectToAidDecision(ObjectToAidDecisionRequest request);

    /** The decision on the objection. */
    DecideAidObjection decideObjection(DecideAidObjectionRequest request);

    /** A lawyer who is assigned or named. */
    AssignLawyer assignLawyer(AssignLawyerRequest request);

    /** The answer of a lawyer. */
    RecordLawyerAnswer recordLawyerAnswer(RecordLawyerAnswerRequest request);

    /** A lawyer who is taken off the matter. */
    ReplaceLawyer replaceLawyer(ReplaceLawyerRequest request);

    /** A suit that is handed in. */
    SubmitSuit submitSuit(SubmitSuitRequest request);

    /** A suit that the court filed. */
    RecordDocketing recordDocketing(RecordDocketingRequest request);

    /** A ruling not to take the suit. */
    RecordFilingRefusal recordFilingRefusal(RecordFilingRefusalRequest request);

    /** What the suit came to. */
    RecordSuitOutcome recordOutcome(RecordSuitOutcomeRequest request);

    /** The end of the help. */
    EndAgency end(EndAgencyRequest request);

    /** Why mediation was not tried, or was left. */
    MediationSkipped mediationSkipped(MediationSkippedRequest request);

    /** The same, if it is there. */
    default Optional<MediationSkipped> someMediationSkipped(Optional<MediationSkippedRequest> request) {
        return request.map(this::mediationSkipped);
    }
}
