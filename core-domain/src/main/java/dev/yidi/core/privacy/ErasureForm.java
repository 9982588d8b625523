package dev.yidi.core.privacy;

/** What becomes of personal data that may no longer be processed 处置方式 (个人信息保护法 art. 4, 47, 73). */
public enum ErasureForm {
    /** 删除: no value can be read again, and the case is shown to nobody but who keeps its shell. */
    DELETED,
    /** 匿名化: no value can be read again; what happened, without anybody's name, stays to be looked at. */
    ANONYMISED,
    /** 停止处理: everything is kept, and nothing but keeping and protecting it is done with it (art. 47 ¶2). */
    RESTRICTED;

    /** Whether the data itself is gone for ever. */
    public boolean destroys() {
        return this != RESTRICTED;
    }
}
