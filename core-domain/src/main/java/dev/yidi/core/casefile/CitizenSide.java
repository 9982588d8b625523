package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitNature;
import java.util.List;
import java.util.Optional;

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

    private static boolean concerns(Optional<ProceedingId> proceeding, CaseFile file) {
        return proceeding
                .flatMap(id -> Optional.ofNullable(file.proceedings().all().get(id)))
                .flatMap(Proceeding::ofParty)
                .flatMap(file::party)
                .map(party -> party.role() == PartyRole.APPLICANT || party.role() == PartyRole.REPRESENTATIVE)
                .orElse(true);
    }
}
