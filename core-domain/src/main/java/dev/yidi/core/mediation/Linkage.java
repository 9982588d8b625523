package dev.yidi.core.mediation;

/** Which organ a mediation is linked with 五调联动; an axis of its own beside {@link MediationType}. */
public enum Linkage {
    /** No linkage. */
    NONE,
    /** 诉调对接. */
    COURT,
    /** 警调对接. */
    POLICE,
    /** 检调对接. */
    PROCURATORATE,
    /** 专调对接: with an industry's or profession's body. */
    INDUSTRY,
    /** 访调对接. */
    PETITION
}
