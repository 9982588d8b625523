package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.privacy.Handing;
import dev.yidi.core.proceeding.ProceedingEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every event of every proceeding either hands personal data to somebody, and then the disclosure log has it, or is said
 * here not to: a new one has to decide.
 */
class HandingsTest {
    /** What the parties, and those who have the case already, do and say among themselves. */
    private static final Set<String> STAYS = words(
            // mediation: its mediators are handed the case when they are named, the referring organ when it is told
            "AgreementPerformed AgreementSealed AgreementSigned AgreementSignedByMediator AgreementTookEffect",
            "AgreementWithdrawn AllConsented ConflictDeclared ConflictWaived DisputeTaken EnforcementLinked",
            "ExtensionAgreed FeeCharged FollowUpFellDue FollowUpVisited MediationAccepted MediationConsented",
            "MediationEnded MediationProposed MediationRefused MediationResumed MediationTried MediatorObjected",
            "MediatorSteppedAside ObligationBreached OnlineRoomOpened OralAgreementRecorded OtherWaysTold PanelRequired",
            "PartialPerformanceRecorded PartyContacted PerformanceRecorded RecusalDecided RecusalRequested RulesTold",
            "SessionHeld WrittenAgreementRecorded",
            // petition: another route is told to the petitioner, who goes there
            "AppealRouted AppealSettled DutyDischarged HandlingEnded HandlingExtended HearingClosed HearingOpened",
            "OpinionExecuted OpinionIssued PetitionTriaged PetitionTriagedAnew ReviewWithdrawn SuggestionReplied",
            // court and litigation: what the court says; the case went there with the application
            "ConfirmationWithdrawn CourtAccepted CourtRefused CourtRuled EnforcementApplied EnforcementEnded",
            "RulingServed",
            "EnforcementRefused ExitChosen RulingObjected RulingObjectionDecided AgencyBegun AgencyEnded",
            "AidDecisionObjected AidObjectionDecided AidPapersAsked FilingRefusalAppealed LawyerAnswered LawyerReplaced",
            "LegalAidDecided LegalAidEnded PapersSigned ReferralCarried ReferralDeclined ReferralExtended",
            "ReferralReceived SequelRecorded SkipExplained SuitDecided SuitDocketed SuitNotDocketed",
            // outside: what the other body does with what it was handed, or what the party does there
            "CorrectionAsked CorrectionMade DecisionSued OutsideAccepted OutsideApplied OutsideDecided OutsideDropped",
            "OutsideRefused OutsideTimeInterrupted OutsideTold ReporterInformed",
            // orders of the hotline: the citizen and the organ that handles; the hotline is told by the order number
            "CallBackEnded CitizenCalledBack CitizenContacted EndedAsRepeat LegalWayTold OrderAdmitted OrderClosed",
            "OrderObjected OrderObjectionReviewed OrderReceived OrderReplied OrderSentBack RepeatMerged SiteVisited",
            // reports: within the office for reports, and to the reporter about the reporter's own
            "FilingDecided FindingRecorded ProtectionWished RealNameConfirmed ReleaseConsentWithdrawn ReleaseConsented",
            "ReportTakenUp ReporterNamed ReporterTold ReprisalAnswered ReprisalReported RewardGranted",
            "TransferOutcomeReceived VerificationRecorded",
            // consultation: between the client and the adviser
            "AppointmentConfirmed AppointmentMissed AppointmentMoved AppointmentOffered ConsultationAsked",
            "ConsultationEnded ConsultationHeld ConsultationResulted ProcessingConsentWithdrawn ProcessingConsented",
            "RecordUnshared",
            // joint handling: between organs that were handed the case when they were asked
            "ContributionAccepted ContributionAcknowledged ContributionDelivered ContributionSentBack ContributionWaived",
            "JointHandlingEnded JointSessionHeld OrganArrived OrganCalled TaskDone TaskWaived");

    @Test
    void every_event_of_a_proceeding_hands_something_on_or_is_said_not_to() {
        Set<String> handing = names(HandingsTest::hands);
        Set<String> all = names(event -> true);
        assertThat(all).hasSizeGreaterThan(130);
        assertThat(handing).doesNotContainAnyElementsOf(STAYS);
        Set<String> decided = new TreeSet<>(handing);
        decided.addAll(STAYS);
        assertThat(decided).isEqualTo(all);
    }

    @Test
    void those_outside_who_receive_something_are_among_the_receivers() {
        assertThat(names(HandingsTest::hands))
                .containsExactlyInAnyOrder(
                        "AccusationReferred",
                        "CompetenceDisputed",
                        "CompetenceSettled",
                        "ConfirmationApplied",
                        "ContributionAsked",
                        "CrisisReported",
                        "EnforcementAccepted",
                        "IdentityOpened",
                        "JointHandlingConvened",
                        "LawyerAssigned",
                        "LeadNamed",
                        "LegalAidApplied",
                        "MediationSuspended",
                        "MediatorAppointed",
                        "MediatorChosen",
                        "OutsideReferred",
                        "RecordOpened",
                        "RecordShared",
                        "ReferralReturned",
                        "ReportTransferred",
                        "ReportedBack",
                        "ReviewRequested",
                        "RiskReported",
                        "SuitSubmitted",
                        "TaskSet");
    }

    private static boolean hands(Class<?> event) {
        return Arrays.stream(event.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("hands")
                        && method.getGenericReturnType().getTypeName().contains(Handing.class.getName()));
    }

    private static Set<String> names(Predicate<Class<?>> wanted) {
        return Arrays.stream(ProceedingAdvanced.class.getPermittedSubclasses())
                .map(advanced -> advanced.getRecordComponents()[2].getType())
                .flatMap(HandingsTest::members)
                .filter(wanted)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> members(Class<?> family) {
        assertThat(ProceedingEvent.class).isAssignableFrom(family);
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(HandingsTest::members)
                : Stream.of(family);
    }

    private static Set<String> words(String... lines) {
        return List.of(lines).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
