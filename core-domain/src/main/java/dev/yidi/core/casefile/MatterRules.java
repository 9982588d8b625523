package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must be true of a classification 分类规则 (信访工作条例 art. 29–31). */
final class MatterRules {
    private MatterRules() {}

    static List<Reason> against(
            CaseKind kind,
            Optional<PetitionCategory> category,
            Optional<TopicCode> topic,
            Set<OrganId> accused,
            Setting setting) {
        boolean petition = kind == CaseKind.PETITION;
        Refusals refusals = new Refusals()
                .when(petition && topic.isPresent() && category.isEmpty(), Refusal.CATEGORY_MISSING)
                .when(!petition && category.isPresent(), Refusal.CATEGORY_UNEXPECTED)
                .when(
                        topic.filter(each -> !setting.profile().topics().contains(each))
                                .isPresent(),
                        Refusal.TOPIC_UNKNOWN)
                .when(!accused.isEmpty() && !Matter.isReport(kind, category), Refusal.ACCUSED_WITHOUT_REPORT);
        accused.forEach(organ -> refusals.when(
                setting.organ(organ).isEmpty(),
                () -> Refusal.ORGAN_UNKNOWN.reason().with("organ", organ)));
        return refusals.all();
    }
}
