package dev.yidi.core.litigation;

/**
 * A paper that goes back to the court 移送法院材料; minutes and admissions are not among them, so that nothing confidential can go
 * (特邀调解规定 art. 2(5), 22).
 */
public enum ReturnedPaper {
    /** 书面报告 of the end (art. 26 ¶2). */
    REPORT,
    /** 调解协议 (art. 19, 20). */
    AGREEMENT,
    /** 起诉状等材料 as the court handed them over (art. 21). */
    COURT_PAPERS,
    /** 无争议事实记载. */
    UNDISPUTED_FACTS,
    /** 送达地址确认书. */
    ADDRESSES,
    /** 鉴定评估意见. */
    APPRAISAL
}
