package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The matter was classified or re-classified 分类: what it is and what it is about.
 *
 * @param accused the organs a report is against; those named before stay
 * @param reason why an earlier classification was wrong
 */
public record CaseClassified(
        Instant at,
        CaseKind kind,
        Optional<PetitionCategory> category,
        TopicCode topic,
        Set<OrganId> accused,
        Optional<FreeText> reason)
        implements CaseEvent {
    public CaseClassified {
        accused = Copies.of(accused);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        Matter matter = file.matter().classified(new ClassifiedAs(at, kind, category, topic));
        CaseState state = file.stage() == Stage.REGISTERED ? new CaseState.Classified() : file.state();
        return file.with(matter).with(state).with(file.protection().reclassified(matter, accused));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CLASSIFIED);
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        return !ledger.limit().kinds().isEmpty() && !ledger.limit().appliesTo(kind, category)
                ? Optional.of("reclassified")
                : Optional.empty();
    }
}
