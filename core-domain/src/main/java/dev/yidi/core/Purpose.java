package dev.yidi.core;

/** What a personal field is kept for 处理目的 (个人信息保护法 art. 6): nothing is shown to whom it does not serve. */
public enum Purpose {
    /** 核验身份: who someone is. */
    IDENTIFY,
    /** 联系告知: how someone is reached. */
    CONTACT,
    /** 事项内容: what the citizen says and asks for. */
    MATTER,
    /** 答复告知: what the citizen is told. */
    REPLY,
    /** 内部办理: what officers write for each other. */
    WORK,
    /** 调解: what is said and agreed in mediation. */
    MEDIATE,
    /** 查询凭证: what opens a case to its citizen; shown to nobody again. */
    CREDENTIAL
}
