package dev.yidi.core.casefile;

/** Why a citizen is to be called back 回访缘由. */
public enum CallBackGround {
    /** 评价不满意. */
    UNSATISFIED,
    /** 结案回访: the county calls back whoever's case of this kind was closed. */
    CLOSED
}
