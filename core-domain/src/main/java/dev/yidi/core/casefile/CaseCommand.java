package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.privacy.ErasureForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What someone wants to do with a case 办理动作, in the imperative, with every fact it needs.
 *
 * <p>A command decides for itself and names every reason that stands against it. Decide through {@link Decision}, which
 * also asks who may not act at all and starts and stops the clocks.
 */
public sealed interface CaseCommand
        permits AbsorbCase,
                AcceptCase,
                AddMaterial,
                AddNote,
                AddParty,
                AddSigner,
                AgreeToReturn,
                AnswerCitizen,
                AnswerInPublic,
                AnswerOnTheSpot,
                AttachFile,
                CallBackCitizen,
                Classify,
                CloseCase,
                ConcludeCase,
                ConductAgency,
                ConductConfirmation,
                ConductConsultation,
                ConductJointHandling,
                ConductMediation,
                ConductPetition,
                ConductOutside,
                ConductReferral,
                DecideLikeness,
                ConductReport,
                ConductRequest,
                DeclineCase,
                DelegateCase,
                DeliverDocument,
                Dispatch,
                EndRole,
                EnterSupervision,
                ExtendClock,
                FireRung,
                GiveMandate,
                GradeRisk,
                GiveNotice,
                GuideAsProxy,
                HandOverFirstHandler,
                MergeIntoCase,
                ObjectToDispatch,
                PauseClock,
                PrivacyCommand,
                RateCase,
                RecallDispatch,
                RecordScan,
                TakeIntoCharge,
                ReportCharge,
                ReleaseCharge,
                RecordTrip,
                RecuseOfficer,
                RefuseReturn,
                ReopenCase,
                ReportMajorMatter,
                ReportToPrincipal,
                ResumeClock,
                ServeDocument,
                SuspectReprisal,
                RemoveSigner,
                RevokeMandate,
                SaveTrip,
                SignCase,
                UrgeCase,
                ViewSealedData,
                WithdrawCase {

    /** What an officer must be allowed to do to give it. */
    Operation operation();

    /**
     * The stages of a case's life at which it can be given at all 适用阶段; at every other it is refused, whoever gives it and
     * whatever it says. All, unless a command says otherwise.
     */
    default Set<Stage> stages() {
        return Stage.ALL;
    }

    /** Whether it is still possible once the case's data was erased in this form; mostly not. */
    default boolean outlasts(ErasureForm form) {
        return false;
    }

    /** What of a principal's own acts it is, so that a proxy may do it; the office's own work nobody does by proxy. */
    default Optional<MandateScope> proxyScope() {
        return Optional.empty();
    }

    /** What of it gives someone a part in the case: everything it says, unless a command says otherwise. */
    default Object appoints() {
        return this;
    }

    /** The day on which the parties it names must have their role, mostly today; empty where it does not matter. */
    default Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.of(setting.today());
    }

    /** The officers it gives a part in the case, mediators on the staff among them. */
    default Set<OfficerId> officers() {
        return Named.in(appoints()).officers();
    }

    /** The events this would be, or every reason against it; clocks are not seen to here. */
    Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting);
}
