package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.desk.Role;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;

/**
 * Extends a limit 延长期限, as far as its rule lets it.
 *
 * @param grantor who grants it, as the limit's rule names them
 * @param reason the reason's code; the citizen is told (信访工作条例 art. 34)
 */
public record ExtendClock(ClockId clock, Span by, String grantor, String reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return grantor.equals(Role.ORGAN_HEAD.name()) ? Operation.APPROVE : Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return ClockRules.against(
                        againstGrantor(file, setting).when(isOfHandling(file), Refusal.EXTEND_IN_PETITION),
                        clock,
                        file,
                        ledger -> ledger.extend(by, grantor, reason, setting.now(), setting.calendar(), setting.zone()))
                .when(isOfReferral(file), Refusal.EXTENDED_IN_REFERRAL)
                .when(isByParties(file) && !isOfReferral(file), Refusal.EXTENDED_BY_PARTIES)
                .or(() -> new ClockExtended(setting.now(), clock, by, grantor, reason));
    }

    /** The period of an order is extended by who gave it, what the head approves by the organ that handles the case. */
    private Refusals againstGrantor(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean entitled = operation() == Operation.APPROVE ? standing.holds() : standing.steers();
        return order(file)
                .map(order -> new Refusals().unless(setting.actsFor(order.from()), Refusal.NOT_DISPATCHER))
                .orElseGet(() -> new Refusals().unless(entitled, Refusal.NOT_HOLDER));
    }

    /** The limit of a petition is extended in its handling alone, with the notice of the reasons, triaged already or not. */
    private boolean isOfHandling(CaseFile file) {
        return file.clocks()
                .find(clock)
                .filter(ledger -> LimitScope.isOfPetitionProcedure(ledger.limit()))
                .isPresent();
    }

    /** What the parties grant needs the recorded consent of every one of them, which the mediation keeps. */
    private boolean isByParties(CaseFile file) {
        return file.clocks()
                .find(clock)
                .flatMap(ledger -> ledger.limit().extension())
                .filter(rule -> MediationTimes.isByParties(rule.grantor()))
                .isPresent();
    }

    private boolean isOfReferral(CaseFile file) {
        return file.clocks()
                .ownerOf(clock)
                .flatMap(owner -> file.proceedings().find(LitigationReferral.class, owner))
                .isPresent();
    }

    private Optional<Dispatching> order(CaseFile file) {
        return file.clocks()
                .find(clock)
                .flatMap(ledger -> file.custody().dispatches().stream()
                        .filter(dispatch -> LimitScope.isAssignedAt(dispatch.at(), ledger))
                        .findFirst());
    }
}
