package dev.yidi.core.privacy;

/** What is kept 保存对象; each class has periods of its own. */
public enum RecordClass {
    /** 案卷: the personal data of a case. */
    CASE_FILE(false),
    /** 人民调解档案: what a mediation put on record. */
    MEDIATION_ARCHIVE(true),
    /** 举报材料: a sealed report. */
    SEALED_REPORT(false),
    /** 披露记录: to whom personal data was passed on. */
    DISCLOSURE_RECORD(true),
    /** 个人信息保护影响评估. */
    IMPACT_ASSESSMENT(true),
    /** 网络日志. */
    NETWORK_LOG(true);

    private final boolean owedByLaw;

    RecordClass(boolean owedByLaw) {
        this.owedByLaw = owedByLaw;
    }

    /** Whether the law itself asks for keeping it, whoever sets the number: erasing it earlier is unlawful. */
    public boolean isOwedByLaw() {
        return owedByLaw;
    }
}
