package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import java.util.List;
import java.util.Optional;

/**
 * What a text seems to be about 分类建议: an officer decides.
 *
 * @param kind the suggested kind
 * @param category the suggested category, for a petition alone
 * @param topic the suggested topic: of the second level, or of the first when no word says more
 * @param reasons the rules that spoke for it, with the words they found; or that the default was taken
 */
public record Classification(
        CaseKind kind, Optional<PetitionCategory> category, TopicCode topic, List<Reason> reasons) {
    public Classification {
        reasons = List.copyOf(reasons);
    }

    /** Whether it is a report, which names whom it is against and is sealed 举报、检举控告. */
    public boolean isReport() {
        return kind.isReport(category);
    }
}
