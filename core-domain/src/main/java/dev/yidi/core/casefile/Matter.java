package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.escalation.MatterRisk;
import java.util.List;
import java.util.Optional;

/**
 * What the matter is 事项性质: as it stands now, and every classification so far.
 *
 * @param category for petitions only
 * @param topic known from the first classification on
 * @param history oldest first
 * @param risk how grave it is, once an officer graded it; a new classification leaves it as it is
 */
public record Matter(
        CaseKind kind,
        Optional<PetitionCategory> category,
        Optional<TopicCode> topic,
        List<ClassifiedAs> history,
        Optional<MatterRisk> risk) {
    public Matter {
        history = List.copyOf(history);
    }

    /** A matter that was not graded. */
    public Matter(
            CaseKind kind, Optional<PetitionCategory> category, Optional<TopicCode> topic, List<ClassifiedAs> history) {
        this(kind, category, topic, history, Optional.empty());
    }

    static Matter of(CaseKind kind, Optional<PetitionCategory> category) {
        return new Matter(kind, category, Optional.empty(), List.of());
    }

    Matter classified(ClassifiedAs as) {
        return new Matter(as.kind(), as.category(), Optional.of(as.topic()), Copies.and(history, as), risk);
    }

    Matter graded(MatterRisk now) {
        return new Matter(kind, category, topic, history, Optional.of(now));
    }

    /** Whether it is a report whose identity and content are sealed 举报、检举控告. */
    public boolean isReport() {
        return isReport(kind, category);
    }

    static boolean isReport(CaseKind kind, Optional<PetitionCategory> category) {
        return kind.isReport(category);
    }
}
