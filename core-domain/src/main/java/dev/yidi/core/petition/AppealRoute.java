package dev.yidi.core.petition;

/** The way an appeal or claim is dealt with 申诉求决处理途径 (信访工作条例 art. 31). */
public enum AppealRoute {
    /** 诉讼、仲裁以外的司法途径: suit, procuratorate or police procedure (art. 31(1)). */
    LITIGATION_OR_JUSTICE,
    /** 仲裁 (art. 31(2)). */
    ARBITRATION,
    /** 党员申诉、申请复审 (art. 31(3)). */
    PARTY_APPEAL,
    /** 行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序 (art. 31(4)). */
    ADMINISTRATIVE_PROCEDURE,
    /** 查处违法行为、履行保护职责: performed, or answered (art. 31(5)). */
    PERFORM_DUTY,
    /** 信访程序: none of the others; ends with a handling opinion (art. 31(6)). */
    PETITION_PROCEDURE;

    /** Whether the matter leaves the petition for a procedure of another body, which the petitioner is guided to. */
    public boolean leadsOutside() {
        return compareTo(ADMINISTRATIVE_PROCEDURE) <= 0;
    }
}
