package dev.yidi.example.center.demo;

/** What can be done with a matter of the demonstration 办理步骤. */
enum Deed {
    /** 分派. */
    DISPATCH,
    /** 受理. */
    ACCEPT,
    /** 当场答复. */
    SPOT,
    /** 办结. */
    CONCLUDE,
    /** 答复. */
    ANSWER,
    /** 结案. */
    CLOSE,
    /** 满意. */
    PRAISE,
    /** 不满意. */
    BLAME,
    /** 催办. */
    URGE,
    /** 补充材料. */
    ADD,
    /** 撤回. */
    WITHDRAW,
    /** 个人信息请求. */
    ASK,
    /** 提出调解并经双方同意. */
    MEDIATE,
    /** 调解会. */
    SESSION,
    /** 达成协议. */
    AGREE,
    /** 联合调处. */
    JOIN,
    /** 交出协办成果. */
    DELIVER,
    /** 督办. */
    SUPERVISE
}
