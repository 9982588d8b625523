package dev.yidi.core.pool;

/** How a mediator is tied to an organ 关联方式; relatives by their part only, never by name. */
public enum TieKind {
    /** 任职. */
    WORKS_FOR,
    /** 曾任职. */
    WORKED_FOR,
    /** 近亲属任职. */
    RELATIVE_WORKS_FOR,
    /** 担任顾问. */
    ADVISES
}
