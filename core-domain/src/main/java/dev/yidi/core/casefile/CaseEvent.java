package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a case 案卷事件, in the past tense and for ever: the journal holds these and nothing else.
 *
 * <p>An event is a plain record: what it carries was decided already, and folding it never says no.
 */
public sealed interface CaseEvent
        permits AnsweredInPublic,
                AnsweredOnTheSpot,
                AttachmentAdded,
                AttachmentScanned,
                CallBackMade,
                CallBackOwed,
                CaseAbsorbed,
                CaseAccepted,
                CaseClassified,
                CaseClosed,
                CaseConcluded,
                CaseDelegated,
                CaseDispatched,
                CaseMerged,
                CaseNotAccepted,
                CaseRated,
                CaseRegistered,
                CaseReopened,
                CaseReturned,
                CaseSigned,
                CaseUrged,
                CaseWithdrawn,
                ChargeReleased,
                ChargeReported,
                ChargeTaken,
                CitizenAnswered,
                ClockContinued,
                ClockExtended,
                ClockLapsed,
                ClockPaused,
                ClockResumed,
                ClockStarted,
                ClockStopped,
                DispatchObjected,
                DispatchRecalled,
                DocumentDelivered,
                DocumentServed,
                FirstHandlerChanged,
                LentOfficerActed,
                LikenessDecided,
                LoanDrawn,
                LoanLapsed,
                MajorMatterReported,
                MandateGiven,
                MandateRevoked,
                MaterialAdded,
                NoteAdded,
                NoticeGiven,
                OfficerRecused,
                PartyAdded,
                PrivacyEvent,
                ProceedingAdvanced,
                ProxyReported,
                ReprisalSuspected,
                ReturnRefused,
                RiskGraded,
                RoleEnded,
                RulesReplaced,
                RungFired,
                SealedDataViewed,
                SignerAdded,
                SignerRemoved,
                SupervisionEntered,
                TripRecorded,
                TripSaved {

    /** When it happened. */
    Instant at();

    /** The file with this event's own change; fold with {@link CaseFile#after}, which also counts the event. */
    CaseFile evolve(CaseFile file);

    /** The acts that start and stop limits which this event is; mostly none. */
    default List<Milestone> milestones() {
        return List.of();
    }

    /** Why the running clock {@code ledger} lapses by this event: a dotted lower-case code; mostly it does not. */
    default Optional<String> lapses(ClockLedger ledger) {
        return Optional.empty();
    }

    /** Whether an act that this event is may end {@code ledger}: where several clocks wait for like acts, one ends its own. */
    default boolean concerns(ClockLedger ledger) {
        return true;
    }

    /** Whether the case is no longer dispatched where it was, so that what the dispatch settled may be owed again. */
    default boolean takesBackDispatch() {
        return false;
    }

    /** The texts that this event itself names as what it rests on, as the file stood after it; mostly none. */
    default List<Citation> cited(CaseFile after) {
        return List.of();
    }

    /** The clock this event is about, if about one. */
    default Optional<ClockId> clockOf() {
        return Optional.empty();
    }

    /** The proceeding this event belongs to, if to one. */
    default Optional<ProceedingId> proceedingOf() {
        return Optional.empty();
    }

    /** To whom this event passed personal data on, as the file stood after it; mostly to nobody. */
    default List<Disclosure> disclosures(CaseFile after) {
        return List.of();
    }

    /** Whether it is only a look at the case, so that nothing that was seen of it before has changed. */
    default boolean isLook() {
        return false;
    }

    /** When {@code milestone} was reached by this event: {@link #at()}, save where the law counts from earlier. */
    default Instant reachedAt(Milestone milestone) {
        return at();
    }
}
