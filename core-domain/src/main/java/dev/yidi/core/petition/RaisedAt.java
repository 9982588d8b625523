package dev.yidi.core.petition;

/** Where a matter was raised, seen from the level that may deal with it 提出层级 (信访工作条例 art. 20 ¶1). */
public enum RaisedAt {
    /** 本级: the competent level. */
    COMPETENT_LEVEL,
    /** 上一级: one level above. */
    ONE_ABOVE,
    /** 越级: higher than that. */
    HIGHER,
    /** 下级: below the competent level. */
    BELOW
}
