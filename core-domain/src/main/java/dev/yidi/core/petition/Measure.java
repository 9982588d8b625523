package dev.yidi.core.petition;

/** What triage tells the officer to do 分流措施. */
public enum Measure {
    /** 登记并说明理由. */
    REGISTER_AND_EXPLAIN,
    /** 疏导教育、帮扶救助 (信访工作条例 art. 37 ¶3). */
    COUNSEL_AND_RELIEVE,
    /** 引导至有权处理的层级, handed over warm. */
    GUIDE_TO_COMPETENT_LEVEL,
    /** 告知向政法部门提出. */
    GUIDE_TO_JUSTICE_ORGANS,
    /** 推选代表. */
    ELECT_REPRESENTATIVES,
    /** 转送同级政法部门. */
    FORWARD_TO_JUSTICE_ORGANS,
    /** 按照管理权限转送纪检监察机关. */
    FORWARD_BY_CADRE_AUTHORITY,
    /** 不得透露给被检举人. */
    KEEP_FROM_ACCUSED,
    /** 转送有权处理的机关、单位. */
    FORWARD_TO_COMPETENT_UNIT,
    /** 提出建议并报告本级党委、政府. */
    REPORT_TO_OWN_LEADERSHIP,
    /** 按属地管理、分级负责转送下级. */
    FORWARD_TO_LOWER_LEVEL,
    /** 指定办理期限, 要求办结报告. */
    SET_PERIOD_AND_REPORT,
    /** 所涉机关、单位协商受理. */
    AGREE_WHO_ACCEPTS,
    /** 共同的上一级机关、单位决定受理机关. */
    COMMON_SUPERIOR_DECIDES,
    /** 共同的信访工作联席会议协调处理. */
    JOINT_CONFERENCE_SETTLES,
    /** 由继续行使其职权的机关、单位受理. */
    SUCCESSOR_ACCEPTS,
    /** 由本级党委、政府指定. */
    LEADERSHIP_DESIGNATES
}
