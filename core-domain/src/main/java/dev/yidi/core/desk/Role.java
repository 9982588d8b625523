package dev.yidi.core.desk;

/** What a member of staff does 岗位角色; one may have several roles. */
public enum Role {
    /** 窗口人员: receives and registers at a window. */
    RECEPTIONIST,
    /** 经办人: handles cases of an organ. */
    HANDLER,
    /** 单位负责人: heads an organ and grants what the law leaves to its head. */
    ORGAN_HEAD,
    /** 分拨员: dispatches for the centre. */
    CENTRE_DISPATCHER,
    /** 中心主任: heads the centre. */
    CENTRE_HEAD,
    /** 网格员: reports from and works in a grid. */
    GRID_WORKER,
    /** 调解员. */
    MEDIATOR,
    /** 督办员: supervises that limits are kept. */
    SUPERVISOR,
    /** 审计员: reads the journal and changes nothing. */
    AUDITOR,
    /** 举报受理员: may open sealed reports. */
    SEALED_REPORT_OFFICER,
    /** 个人信息保护负责人: sees to it that personal data is kept, restricted and erased as the law asks (个人信息保护法 art. 52). */
    DATA_PROTECTION_OFFICER,
    /** 系统: the library itself, for instance when a limit runs out. */
    SYSTEM
}
