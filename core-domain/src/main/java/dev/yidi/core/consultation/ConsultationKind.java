package dev.yidi.core.consultation;

/** What is asked for 咨询类型. */
public enum ConsultationKind {
    /** 法律咨询. */
    LEGAL(false),
    /** 心理服务. */
    PSYCHOLOGICAL(true);

    private final boolean sensitive;

    ConsultationKind(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** Whether what is said there is sensitive personal information by itself. */
    public boolean isSensitive() {
        return sensitive;
    }
}
