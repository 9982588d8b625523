package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the citizen a notice 告知. That none is possible is recorded only when nobody of the petitioner's side can be
 * reached, by telephone or by letter (信访工作条例 art. 23 ¶2); that the other side can be makes no difference.
 */
public record GiveNotice(NoticeKind kind) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Optional<MandateScope> proxyScope() {
        return Optional.of(MandateScope.RECEIVE_DOCUMENTS);
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Standing standing = new Standing(file, setting);
        boolean reachable = file.parties().stream()
                .anyMatch(party -> party.role().isOfPetitioner()
                        && party.inForce().contains(setting.today())
                        && party.contact().isPresent());
        return new Refusals()
                .at(file, stages())
                .unless(standing.holds() || standing.receives(), Refusal.NOT_HOLDER)
                .when(kind == NoticeKind.IMPOSSIBLE && reachable, Refusal.NOTICE_POSSIBLE)
                .or(() -> new NoticeGiven(
                        setting.now(), standing.receives() ? receiver(file) : giver(file, setting), kind));
    }

    private static OrganId receiver(CaseFile file) {
        return file.custody().open().map(Dispatching::to).orElseThrow();
    }

    private static OrganId giver(CaseFile file, Setting setting) {
        return setting.actingOrgan().orElse(file.intake().organ());
    }
}
