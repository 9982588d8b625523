package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Citation;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.report.AnswerReprisal;
import dev.yidi.core.report.ConsentToRelease;
import dev.yidi.core.report.DecideFiling;
import dev.yidi.core.report.DisputeCompetence;
import dev.yidi.core.report.GrantReward;
import dev.yidi.core.report.NameReporter;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordTransferOutcome;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReleaseGround;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.ReportTerms;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.SettleCompetence;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.TransferReport;
import dev.yidi.core.report.WishProtection;
import dev.yidi.core.report.WithdrawReleaseConsent;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.AnswerReprisalRequest;
import dev.yidi.rest.staff.request.ConsentToReleaseRequest;
import dev.yidi.rest.staff.request.DecideFilingRequest;
import dev.yidi.rest.staff.request.DisputeCompetenceRequest;
import dev.yidi.rest.staff.request.GrantRewardRequest;
import dev.yidi.rest.staff.request.LawRequest;
import dev.yidi.rest.staff.request.NameReporterRequest;
import dev.yidi.rest.staff.request.OpenIdentityRequest;
import dev.yidi.rest.staff.request.RecordFindingRequest;
import dev.yidi.rest.staff.request.RecordTransferOutcomeRequest;
import dev.yidi.rest.staff.request.RecordVerificationRequest;
import dev.yidi.rest.staff.request.ReleaseGroundRequest;
import dev.yidi.rest.staff.request.ReportedReprisalRequest;
import dev.yidi.rest.staff.request.SettleCompetenceRequest;
import dev.yidi.rest.staff.request.TakeUpReportRequest;
import dev.yidi.rest.staff.request.TellReporterRequest;
import dev.yidi.rest.staff.request.TransferReportRequest;
import dev.yidi.rest.staff.request.WishProtectionRequest;
import dev.yidi.rest.staff.request.WithdrawReleaseConsentRequest;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent to the room where reports are handled. */
@Mapper(config = Strict.class)
public interface ReportMapper {
    /** A report to take up. */
    @Mapping(target = "id", source = "id")
    TakeUpReport takeUp(TakeUpReportRequest request, ProceedingId id);

    /** Who stands by a report from now on. */
    NameReporter nameReporter(NameReporterRequest request);

    /** How the reporter wants to be protected. */
    WishProtection wishProtection(WishProtectionRequest request);

    /** A release that the reporter agrees to. */
    ConsentToRelease consentToRelease(ConsentToReleaseRequest request);

    /** A consent that the reporter takes back. */
    WithdrawReleaseConsent withdrawReleaseConsent(WithdrawReleaseConsentRequest request);

    /** A step of verification. */
    RecordVerification verify(RecordVerificationRequest request);

    /** A quarrel about who is competent. */
    DisputeCompetence disputeCompetence(DisputeCompetenceRequest request);

    /** Who is competent after a quarrel. */
    SettleCompetence settleCompetence(SettleCompetenceRequest request);

    /** Whether proceedings are opened. */
    DecideFiling decideFiling(DecideFilingRequest request);

    /** A transfer to the body competent by management authority. */
    TransferReport transfer(TransferReportRequest request);

    /** What the competent body told. */
    RecordTransferOutcome recordTransferOutcome(RecordTransferOutcomeRequest request);

    /** The finding. */
    RecordFinding find(RecordFindingRequest request);

    /** What the reporter is told. */
    TellReporter tellReporter(TellReporterRequest request);

    /** A reward. */
    GrantReward reward(GrantRewardRequest request);

    /** A reprisal against the reporter. */
    ReportReprisal reportReprisal(ReportedReprisalRequest request);

    /** The answer to the reprisals reported so far. */
    AnswerReprisal answerReprisal(AnswerReprisalRequest request);

    /** A look at who the reporters are. */
    OpenIdentity openIdentity(OpenIdentityRequest request);

    /** The published terms of a name. */
    default ReportTerms terms(String name) {
        return ReportTermsTable.published().find(name).orElseThrow(ReportMapper::termsUnknown);
    }

    private static RuntimeException termsUnknown() {
        return Problem.of(ProblemKind.INVALID, List.of(Flaw.at(Site.BODY.field("terms"), "report.terms.unknown")))
                .stop();
    }

    /** The law, if one is named. */
    default Optional<Citation> someLaw(Optional<LawRequest> law) {
        return law.map(one -> new Citation(one.source(), one.article()));
    }

    /** Why the identity goes along with a transfer. */
    ReleaseGround releaseGround(ReleaseGroundRequest request);

    /** The same, if it is there. */
    default Optional<ReleaseGround> someReleaseGround(Optional<ReleaseGroundRequest> request) {
        return request.map(this::releaseGround);
    }
}
