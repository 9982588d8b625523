package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.AgencyEnd;
import dev.yidi.core.litigation.AidDecision;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.AssignLawyer;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.CarryReferral;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.CourtSequel;
import dev.yidi.core.litigation.DecideLegalAid;
import dev.yidi.core.litigation.DeclineReason;
import dev.yidi.core.litigation.DeclineReferral;
import dev.yidi.core.litigation.EndAgency;
import dev.yidi.core.litigation.ExtendReferral;
import dev.yidi.core.litigation.LawyerSource;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.NotMediated;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.RecordDocketing;
import dev.yidi.core.litigation.RecordFilingRefusal;
import dev.yidi.core.litigation.RecordSequel;
import dev.yidi.core.litigation.RecordSuitOutcome;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralCommand;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.ReturnedPaper;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.litigation.SuitOutcome;
import dev.yidi.core.outside.DropOutside;
import dev.yidi.core.outside.InterruptTime;
import dev.yidi.core.outside.InterruptionReason;
import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.outside.OutsideResult;
import dev.yidi.core.outside.OutsideTable;
import dev.yidi.core.outside.OutsideTerms;
import dev.yidi.core.outside.OutsideTrack;
import dev.yidi.core.outside.PassedData;
import dev.yidi.core.outside.PassingBasis;
import dev.yidi.core.outside.PassingOn;
import dev.yidi.core.outside.RecordDecisionSued;
import dev.yidi.core.outside.RecordOutsideAcceptance;
import dev.yidi.core.outside.RecordOutsideApplication;
import dev.yidi.core.outside.RecordOutsideDecision;
import dev.yidi.core.outside.RecordOutsideRefusal;
import dev.yidi.core.outside.ReferOutside;
import dev.yidi.core.outside.TellAbout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generated steps on the way to court and in procedures outside: such as suit where these stand, and others. */
final class LitigationMoves {
    private static final ProceedingId R = new ProceedingId("r1");
    private static final ProceedingId A = new ProceedingId("a1");
    private static final ProceedingId O = new ProceedingId("o1");
    private static final Court COURT = new Court("甲县人民法院", CourtLevel.BASIC);
    private static final Set<PartyId> BOTH = Set.of(Play.WANG, Play.LI);

    private LitigationMoves() {}

    static CaseCommand referral(CaseFile file, int a, int b) {
        ReferralKind kind = List.of(ReferralKind.values()).get(a % 3);
        ReferralChannel channel = List.of(ReferralChannel.values()).get(b % 2);
        ReferralCommand step = file.proceedings()
                .find(LitigationReferral.class, R)
                .map(r -> referral(r, file, a))
                .orElseGet(() -> new ReceiveReferral(R, COURT, "1", kind, channel, BOTH, Optional.empty()));
        return new ConductReferral(R, step);
    }

    private static ReferralCommand referral(LitigationReferral r, CaseFile file, int a) {
        return switch (r.stage()) {
            case RECEIVED ->
                a % 6 == 5
                        ? new DeclineReferral(DeclineReason.UNSUITABLE, Play.text())
                        : new SignForPapers(today(file), Set.of(CourtPaper.COMPLAINT));
            case SIGNED ->
                List.<ReferralCommand>of(
                                new CarryReferral(new ProceedingId("m1")),
                                new ExtendReferral(BOTH, 3),
                                new ReturnToCourt(
                                        Set.of(ReturnedPaper.values()),
                                        r.carrier().isPresent()
                                                ? Optional.empty()
                                                : Optional.of(NotMediated.PARTY_REFUSES)))
                        .get(a % 3);
            default -> new RecordSequel(CourtSequel.TRIAL_GOES_ON);
        };
    }

    static CaseCommand agency(CaseFile file, int a, int b) {
        AgencyCommand step = file.proceedings()
                .find(LitigationAgency.class, A)
                .map(begun -> agency(file, a + b))
                .orElseGet(
                        () -> new BeginAgency(A, a % 2 == 0 ? Play.WANG : Play.LI, Optional.empty(), Optional.empty()));
        return new ConductAgency(A, step);
    }

    private static AgencyCommand agency(CaseFile file, int choice) {
        return List.of(
                        new ApplyForLegalAid(today(file), Optional.empty()),
                        new DecideLegalAid(AidDecision.GRANTED, Optional.empty()),
                        new AssignLawyer("l" + choice, PersonName.of("郑律师"), "律所", LawyerSource.RETAINED),
                        new SubmitSuit(COURT, today(file)),
                        new RecordDocketing("1"),
                        new RecordFilingRefusal(today(file), Play.text()),
                        new RecordSuitOutcome(SuitOutcome.WITHDRAWN, Optional.empty()),
                        new EndAgency(AgencyEnd.COMPLETED))
                .get(choice % 8);
    }

    static CaseCommand outside(CaseFile file, int a, int b) {
        List<OutsideTerms> procedures = OutsideTable.published().all();
        OutsideCommand step = file.proceedings()
                .find(OutsideProcedure.class, O)
                .map(begun -> outside(file, a + b))
                .orElseGet(() -> new TellAbout(
                        O,
                        procedures.get(a % procedures.size()).name(),
                        Play.WANG,
                        "某机关",
                        Optional.empty(),
                        Optional.of(today(file)),
                        Set.of()));
        return new ConductOutside(O, step);
    }

    private static OutsideCommand outside(CaseFile file, int choice) {
        return List.of(
                        new ReferOutside(
                                FurtherMoves.words(choice / 8),
                                List.of(),
                                new PassingOn(
                                        PassingBasis.STATUTORY_DUTY, Optional.empty(), Set.of(PassedData.IDENTITY))),
                        new InterruptTime(today(file), InterruptionReason.CLAIMED),
                        new RecordOutsideApplication(today(file)),
                        new RecordOutsideAcceptance(today(file), Optional.empty(), OutsideTrack.ORDINARY),
                        new RecordOutsideDecision(today(file), OutsideResult.PARTLY, Optional.empty()),
                        new RecordOutsideRefusal(Play.text()),
                        new RecordDecisionSued(),
                        new DropOutside())
                .get(choice % 8);
    }

    private static LocalDate today(CaseFile file) {
        return LocalDate.ofInstant(file.changedAt(), CountyDesk.ZONE);
    }
}
