package dev.yidi.core.consultation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a consultation came to 咨询结果. */
public enum ConsultationOutcome {
    /** 已解答. */
    ADVICE_GIVEN(EnumSet.allOf(ConsultationKind.class)),
    /** 转调解. */
    REFERRED_TO_MEDIATION(EnumSet.allOf(ConsultationKind.class)),
    /** 转法律援助. */
    REFERRED_TO_LEGAL_AID(EnumSet.of(ConsultationKind.LEGAL)),
    /** 建议就医: an adviser neither diagnoses nor treats. */
    REFERRED_TO_MEDICAL_HELP(EnumSet.of(ConsultationKind.PSYCHOLOGICAL)),
    /** 需再次咨询. */
    FURTHER_SESSION(EnumSet.allOf(ConsultationKind.class));

    private final Set<ConsultationKind> kinds;

    ConsultationOutcome(Set<ConsultationKind> kinds) {
        this.kinds = Collections.unmodifiableSet(kinds);
    }

    /** Whether it can come of that kind. */
    public boolean suits(ConsultationKind kind) {
        return kinds.contains(kind);
    }
}
