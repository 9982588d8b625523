package dev.yidi.core;

import java.util.Optional;

/** The kind of a matter 事项种类. */
public enum CaseKind {
    /** 纠纷: between parties, open to mediation. */
    DISPUTE,
    /** 信访: a petition under 信访工作条例; it has a {@link PetitionCategory}. */
    PETITION,
    /** 诉求: a request for service or help. */
    REQUEST,
    /** 举报: a report against a person or organ; its identity is sealed. */
    REPORT,
    /** 咨询: a question. */
    CONSULTATION;

    /** Whether a matter of this kind, and of {@code category} where it is a petition, is a report whose identity is sealed. */
    public boolean isReport(Optional<PetitionCategory> category) {
        return this == REPORT
                || category.filter(each -> each == PetitionCategory.REPORT_ACCUSATION)
                        .isPresent();
    }
}
