package dev.yidi.core.mandate;

/** What of the principal's own acts a proxy may do 委托事项. */
public enum MandateScope {
    /** 代为登记. */
    REGISTER,
    /** 代交材料. */
    ADD_MATERIAL,
    /** 代为催办. */
    URGE,
    /** 代领文书. */
    RECEIVE_DOCUMENTS,
    /** 代为评价. */
    RATE,
    /** 代为撤回: gives up what the principal asked for, so that it must be named. */
    WITHDRAW,
    /** 代为跑动: goes where the principal would have had to go. */
    ATTEND
}
