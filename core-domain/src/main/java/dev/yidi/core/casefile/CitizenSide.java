package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.mediation.MediationStage;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.proceeding.Asked;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a case concerns the citizen who follows it 群众侧事项. The way to court and procedures outside the centre of the other side are
 * nobody else's business.
 */
public final class CitizenSide {
    private CitizenSide() {}

    /** Whether {@code event} may be told to the citizen; {@code after} is the file with it. */
    public static boolean concerns(CaseEvent event, CaseFile after) {
        return concerns(event.proceedingOf(), after);
    }

    /** Whether the clock called {@code id} is about the citizen's own matter; what a leader reports to the centre is not. */
    public static boolean concerns(ClockId id, CaseFile file) {
        boolean ofLeader = file.clocks()
                .find(id)
                .filter(ledger -> ledger.limit().id().equals(ChargeTerm.LIMIT))
                .isPresent();
        return !ofLeader && concerns(file.clocks().ownerOf(id), file);
    }

    /** The running clocks of what the citizen may still do 可行使的权利; an office's own chance to act is not among them. */
    public static List<ClockLedger> chances(CaseFile file) {
        return file.clocks().running().stream()
                .filter(ledger -> ledger.limit().nature() == LimitNature.RIGHT)
                .filter(ledger -> !LimitScope.isOfDispatch(ledger.limit()))
                .filter(ledger -> concerns(ledger.id(), file))
                .toList();
    }

    /**
     * What the case asks of {@code parties} now, of each once and only of those it is still missing from 需办事项, with day and
     * place; their own proceedings and the rating of what was answered.
     */
    public static List<Asked> asks(CaseFile file, Set<PartyId> parties, Setting setting) {
        List<Asked> asks = new ArrayList<>();
        for (Proceeding proceeding : file.proceedings().all().values()) {
            parties.stream()
                    .flatMap(party -> proceeding.asks(party).stream())
                    .map(asked ->
                            asked.until(asked.since().flatMap(act -> dueSince(act, proceeding.id(), file, setting))))
                    .filter(asked -> !asks.contains(asked))
                    .forEach(asks::add);
        }
        file.proceedings().mediations().stream()
                .filter(mediation -> mediation.stage() == MediationStage.IN_EFFECT)
                .filter(mediation -> mediation.parties().stream().anyMatch(parties::contains))
                .flatMap(mediation -> dueSince(Milestone.AGREEMENT_EFFECTIVE, mediation.id(), file, setting).stream())
                .map(lastDay -> Asked.by("joint-application", Optional.of(lastDay)))
                .forEach(asks::add);
        if (file.aftercare().answer().isPresent()
                && file.aftercare().thisRound().isEmpty()) {
            asks.add(Asked.of("rating"));
        }
        return List.copyOf(asks);
    }

    /** The last day of the running clock that {@code act} of the proceeding started. */
    private static Optional<LocalDate> dueSince(
            Milestone act, ProceedingId proceeding, CaseFile file, Setting setting) {
        return file.clocks().running().stream()
                .filter(ledger -> ledger.limit().start() == act)
                .filter(ledger -> file.clocks().ownerOf(ledger.id()).equals(Optional.of(proceeding)))
                .map(ledger -> ledger.due(setting.calendar(), setting.zone()).date())
                .filter(day -> !day.isBefore(setting.today()))
                .min(Comparator.naturalOrder());
    }

    /**
     * When the citizen can next expect something of those who work on the case 下一时限: the earliest duty of an office of the
     * county that stands in their own matter; a court's and another body's time is none of the centre's promise.
     */
    public static Optional<LocalDate> nextDue(CaseFile file, Setting setting) {
        return file.clocks().running().stream()
                .filter(clock -> clock.limit().nature() == LimitNature.DUTY)
                .filter(clock -> concerns(clock.id(), file))
                .filter(clock -> !isElsewhere(clock, file))
                .map(clock -> clock.promisedDue(setting.calendar(), setting.zone()))
                .min(Comparator.comparing(DueDate::instant))
                .map(DueDate::date);
    }

    /** Whether a court, a body outside the county or a contributor owes it, none of which the citizen waits at the centre for. */
    private static boolean isElsewhere(ClockLedger clock, CaseFile file) {
        return clock.limit().start() == Milestone.SUIT_SUBMITTED
                || file.clocks()
                        .ownerOf(clock.id())
                        .flatMap(owner ->
                                Optional.ofNullable(file.proceedings().all().get(owner)))
                        .filter(each -> each instanceof JudicialConfirmation
                                || each instanceof JointHandling
                                || each instanceof OutsideProcedure)
                        .isPresent();
    }

    private static boolean concerns(Optional<ProceedingId> proceeding, CaseFile file) {
        return proceeding
                .flatMap(id -> Optional.ofNullable(file.proceedings().all().get(id)))
                .flatMap(Proceeding::ofParty)
                .flatMap(file::party)
                .map(party -> party.role() == PartyRole.APPLICANT || party.role() == PartyRole.REPRESENTATIVE)
                .orElse(true);
    }
}
