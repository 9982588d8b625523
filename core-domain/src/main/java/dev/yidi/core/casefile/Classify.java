package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Classifies or re-classifies the matter 分类: at any time before the case has ended.
 *
 * @param category for petitions and only for them
 * @param accused the organs a report is against
 * @param reason why the earlier classification was wrong; needed from the second on
 */
public record Classify(
        CaseKind kind,
        Optional<PetitionCategory> category,
        TopicCode topic,
        Set<OrganId> accused,
        Optional<FreeText> reason)
        implements CaseCommand {
    public Classify {
        accused = Copies.of(accused);
    }

    @Override
    public Operation operation() {
        return Operation.CLASSIFY;
    }

    /** It names organs to keep them out, not to bring them in. */
    @Override
    public Object appoints() {
        return Set.of();
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Matter matter = file.matter();
        boolean same = matter.kind() == kind
                && matter.category().equals(category)
                && matter.topic().equals(Optional.of(topic))
                && file.protection().accused().containsAll(accused);
        return new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .and(MatterRules.against(kind, category, Optional.of(topic), accused, setting))
                .when(same, Refusal.NOTHING_CHANGED)
                .when(!matter.history().isEmpty() && reason.isEmpty(), Refusal.REASON_MISSING)
                .when(heldByAccused(file, setting), Refusal.HELD_BY_ACCUSED)
                .when(staffedByAccused(file, setting), Refusal.STAFFED_BY_ACCUSED)
                .or(() -> new CaseClassified(setting.now(), kind, category, topic, accused, reason));
    }

    private boolean staffedByAccused(CaseFile file, Setting setting) {
        return file.custody().officers().stream().anyMatch(officer -> AccusedSide.staffs(officer, accused, setting));
    }

    private boolean heldByAccused(CaseFile file, Setting setting) {
        Custody custody = file.custody();
        return Stream.concat(custody.accountable().stream(), custody.open().map(Dispatching::to).stream())
                .anyMatch(organ -> Accused.bars(organ, accused, setting));
    }
}
