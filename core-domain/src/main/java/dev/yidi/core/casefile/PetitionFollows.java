package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.petition.Adoption;
import dev.yidi.core.petition.HandlingExtended;
import dev.yidi.core.petition.Hearing;
import dev.yidi.core.petition.HearingClosed;
import dev.yidi.core.petition.HearingOpened;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.OpinionIssued;
import dev.yidi.core.petition.PetitionEvent;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.SuggestionReplied;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows for the case from a step of petition handling 信访办理的后续: its conclusion, its clocks and the trips it cost. */
final class PetitionFollows {
    private PetitionFollows() {}

    /** The step itself and what follows from it, in order. */
    static Stream<CaseEvent> of(PetitionEvent event, ProceedingId proceeding, CaseFile file, Setting setting) {
        CaseEvent step = new PetitionAdvanced(event.at(), proceeding, event);
        return Stream.concat(Stream.of(step), after(event, file, setting));
    }

    private static Stream<CaseEvent> after(PetitionEvent event, CaseFile file, Setting setting) {
        Instant now = event.at();
        if (event instanceof OpinionIssued issued && issued.opinion().instance() == Instance.HANDLING) {
            CaseResult result = CaseResult.valueOf(issued.opinion().result().name());
            return Stream.of(concluded(now, result, issued.opinion().text().opinion(), file, setting));
        }
        if (event instanceof SuggestionReplied replied) {
            CaseResult result = replied.adoption() == Adoption.NOT_ADOPTED ? CaseResult.ANSWERED : CaseResult.ADOPTED;
            return Stream.of(
                    concluded(now, result, replied.study(), file, setting), new CitizenAnswered(now, replied.reply()));
        }
        if (event instanceof HandlingExtended extended) {
            return extensionOf(extended, file, setting).stream();
        }
        if (event instanceof HearingOpened) {
            return pausable(file).map(ledger -> new ClockPaused(now, ledger.id(), PauseReason.HEARING));
        }
        return event instanceof HearingClosed closed ? afterHearing(closed, file) : Stream.of();
    }

    private static CaseConcluded concluded(
            Instant now, CaseResult result, FreeText summary, CaseFile file, Setting setting) {
        OrganId organ = file.custody().accountable().orElse(file.intake().organ());
        return new CaseConcluded(now, setting.current(organ), result, summary);
    }

    /** The extension of the running handling limit by who may grant it, or every reason against it. */
    static Outcome<ClockExtended> extension(Span by, String reasonCode, CaseFile file, Setting setting) {
        return handling(file)
                .map(ledger -> ledger.extend(
                                by, grantor(ledger), reasonCode, setting.now(), setting.calendar(), setting.zone())
                        .map(extended ->
                                new ClockExtended(setting.now(), ledger.id(), by, grantor(ledger), reasonCode)))
                .orElseGet(() -> Outcome.refused(Refusal.CLOCK_UNKNOWN.reason()));
    }

    private static Optional<CaseEvent> extensionOf(HandlingExtended extended, CaseFile file, Setting setting) {
        return extension(extended.by(), extended.reasonCode(), file, setting)
                .fold(Optional::of, reasons -> Optional.empty());
    }

    private static String grantor(ClockLedger ledger) {
        return ledger.limit().extension().map(ExtensionRule::grantor).orElse("NOBODY");
    }

    /** The clock of the handling limit. */
    private static Optional<ClockLedger> handling(CaseFile file) {
        return file.clocks().running().stream()
                .filter(ledger -> LimitScope.isOfPetitionProcedure(ledger.limit()))
                .findFirst();
    }

    private static Stream<CaseEvent> afterHearing(HearingClosed closed, CaseFile file) {
        Stream<CaseEvent> clocks = file.clocks().running().stream()
                .filter(PetitionFollows::standsForHearing)
                .map(ledger -> new ClockResumed(closed.at(), ledger.id()));
        FreeText place = file.proceedings()
                .petition()
                .flatMap(PetitionHandling::openHearing)
                .map(Hearing::place)
                .orElseThrow();
        Stream<CaseEvent> trips = closed.attended().stream()
                .map(party -> new TripRecorded(
                        closed.at(), Optional.of(party), place, file.trips().numberOf(place), TripPurpose.HEARING));
        return Stream.concat(clocks, trips);
    }

    /** The clocks of the case that a hearing stops: their rule says so. */
    private static Stream<ClockLedger> pausable(CaseFile file) {
        return file.clocks().running().stream()
                .filter(ledger -> !ledger.limit().kinds().isEmpty())
                .filter(ledger -> ledger.limit().pauses().contains(PauseReason.HEARING))
                .filter(ledger -> !ledger.isPaused());
    }

    private static boolean standsForHearing(ClockLedger ledger) {
        return ledger.lastEntry()
                .filter(entry -> entry instanceof ClockEntry.Paused paused && paused.reason() == PauseReason.HEARING)
                .isPresent();
    }
}
