package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.DischargeDuty;
import dev.yidi.core.petition.EndHandling;
import dev.yidi.core.petition.ExtendHandling;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.RecordExecution;
import dev.yidi.core.petition.RecordSettlement;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.petition.ReplyToSuggestion;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.petition.WithdrawReview;
import dev.yidi.rest.staff.request.CloseHearingRequest;
import dev.yidi.rest.staff.request.DecideRouteRequest;
import dev.yidi.rest.staff.request.DischargeDutyRequest;
import dev.yidi.rest.staff.request.EndHandlingRequest;
import dev.yidi.rest.staff.request.ExtendHandlingRequest;
import dev.yidi.rest.staff.request.IssueOpinionRequest;
import dev.yidi.rest.staff.request.OpenHearingRequest;
import dev.yidi.rest.staff.request.RecordExecutionRequest;
import dev.yidi.rest.staff.request.RecordSettlementRequest;
import dev.yidi.rest.staff.request.ReferAccusationRequest;
import dev.yidi.rest.staff.request.ReplyToSuggestionRequest;
import dev.yidi.rest.staff.request.RequestReviewRequest;
import dev.yidi.rest.staff.request.TriagePetitionRequest;
import dev.yidi.rest.staff.request.TriageQuestionRequest;
import dev.yidi.rest.staff.request.WithdrawReviewRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the petition office. */
@Mapper(config = Strict.class)
public interface PetitionMapper {
    /** A matter to look through. */
    @Mapping(target = "id", source = "id")
    TriagePetition triage(TriagePetitionRequest request, ProceedingId id);

    /** What triage must know. */
    @Mapping(target = "same", ignore = true)
    TriageQuestion question(TriageQuestionRequest request);

    /** The way of an appeal. */
    DecideRoute decideRoute(DecideRouteRequest request);

    /** The answer to a suggestion. */
    ReplyToSuggestion replyToSuggestion(ReplyToSuggestionRequest request);

    /** An accusation that is sent on. */
    ReferAccusation referAccusation(ReferAccusationRequest request);

    /** A longer handling limit. */
    ExtendHandling extend(ExtendHandlingRequest request);

    /** A hearing that begins. */
    OpenHearing openHearing(OpenHearingRequest request);

    /** A hearing that ends. */
    CloseHearing closeHearing(CloseHearingRequest request);

    /** The opinion letter of the instance the matter is in. */
    IssueOpinion issueOpinion(IssueOpinionRequest request);

    /** A request for review or recheck. */
    RequestReview requestReview(RequestReviewRequest request);

    /** A request for review or recheck that is taken back. */
    WithdrawReview withdrawReview(WithdrawReviewRequest request);

    /** How a supporting opinion is carried out. */
    RecordExecution recordExecution(RecordExecutionRequest request);

    /** One of the four duties that was done. */
    DischargeDuty dischargeDuty(DischargeDutyRequest request);

    /** A settlement between the two sides. */
    RecordSettlement recordSettlement(RecordSettlementRequest request);

    /** The end of the handling without an opinion. */
    EndHandling end(EndHandlingRequest request);
}
