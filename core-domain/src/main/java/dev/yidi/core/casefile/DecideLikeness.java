package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.time.Milestone;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether another case is the same matter 同一事项认定, with a reason; the advice only advises. Given to both cases in one
 * act, the decision {@linkplain SameMatterDecision#mirrored() mirrored}, so that both sides know. That the earlier case is being
 * handled, or was rechecked, its own side bears out.
 */
public record DecideLikeness(CaseId other, SameMatterDecision decision, FreeText reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return decision.merges() ? Operation.CONCLUDE : Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Outcome<List<CaseEvent>> merger = merger(file, setting);
        return new Refusals()
                .unless(decision.merges() || new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(!decision.merges() && file.id().equals(other), Refusal.SAME_CASE)
                .when(isDecided(file.links()), Refusal.NOTHING_CHANGED)
                .when(
                        decision == SameMatterDecision.RAISED_WHILE_PENDING
                                && file.stage().ended(),
                        Refusal.SAME_NOT_PENDING)
                .when(
                        decision == SameMatterDecision.RAISED_AFTER_RECHECK
                                && file.clocks()
                                        .lastReached(Milestone.RECHECK_ANSWERED)
                                        .isEmpty(),
                        Refusal.SAME_NOT_EXHAUSTED)
                .and(merger.reasons())
                .orAll(() -> {
                    List<CaseEvent> events = new ArrayList<>();
                    events.add(new LikenessDecided(setting.now(), other, decision, reason));
                    events.addAll(merger.orElseThrow());
                    return List.copyOf(events);
                });
    }

    private Outcome<List<CaseEvent>> merger(CaseFile file, Setting setting) {
        return switch (decision) {
            case MERGED_INTO -> new MergeIntoCase(other).decide(file, setting);
            case ABSORBED -> new AbsorbCase(other).decide(file, setting);
            case LINKED, DISTINCT, SAME_PENDING, SAME_EXHAUSTED, RAISED_WHILE_PENDING, RAISED_AFTER_RECHECK ->
                Outcome.granted(List.of());
        };
    }

    private boolean isDecided(Links links) {
        return decision.equals(links.same().get(other))
                || (decision == SameMatterDecision.LINKED && links.linked().contains(other))
                || (decision == SameMatterDecision.DISTINCT && links.distinct().contains(other));
    }
}
