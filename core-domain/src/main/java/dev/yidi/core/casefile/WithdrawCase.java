package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.mandate.MandateScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Withdraws the matter 撤回: every applicant together, or a representative for all; by themselves, by proxy, or recorded by
 * who steers the case. Their own proceedings end with it; what is owed to a court or another body stays.
 */
public record WithdrawCase(Set<PartyId> parties, FreeText reason) implements CaseCommand {
    private static final Set<Stage> STAGES =
            Stage.among(Stage.REGISTERED, Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED);

    public WithdrawCase {
        parties = Copies.of(parties);
    }

    @Override
    public Operation operation() {
        return Operation.SPEAK_FOR_CITIZEN;
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.WITHDRAW);
    }

    @Override
    public Set<Stage> stages() {
        return STAGES;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        Withdrawal withdrawal = new Withdrawal(file, parties, reason, setting.now());
        return new Refusals()
                .at(file, stages())
                .when(parties.stream().anyMatch(party -> file.party(party).isEmpty()), Refusal.PARTY_UNKNOWN)
                .unless(standing.isCitizen() || standing.steers(), Refusal.NOT_CITIZEN)
                .unless(speakForAll(file, setting.today()), Refusal.NOT_ALL_APPLICANTS)
                .when(withdrawal.isBlocked(), Refusal.PROCEEDING_OPEN)
                .orAll(() -> Copies.and(withdrawal.ends(), new CaseWithdrawn(setting.now(), parties, reason)));
    }

    private boolean speakForAll(CaseFile file, LocalDate day) {
        List<Party> applicants = file.parties().stream()
                .filter(party -> party.is(PartyRole.APPLICANT, day))
                .toList();
        return file.parties().stream()
                        .anyMatch(party -> party.is(PartyRole.REPRESENTATIVE, day) && parties.contains(party.id()))
                || (!applicants.isEmpty() && applicants.stream().allMatch(party -> parties.contains(party.id())));
    }
}
