package dev.yidi.core.mediation;

/** Whom a mediator may invite to help, with the parties' consent 参与调解人员 (人民调解法 art. 20). */
public enum InviteeKind {
    /** 亲属. */
    RELATIVE,
    /** 邻里. */
    NEIGHBOUR,
    /** 同事. */
    COLLEAGUE,
    /** 具有专门知识、特定经验的人员. */
    EXPERT,
    /** 社会组织、社会人士. */
    COMMUNITY
}
