package dev.yidi.core.profile;

/** How a county runs its centre 运行模式; what it means in detail is values of the profile, never a branch in code. */
public enum Mode {
    /** 中心模式: one building that takes every matter. */
    CENTRE,
    /** 联动模式: a small mountain or island county without a building; organs are called in. */
    LINKAGE,
    /** 下沉模式: a large county whose windows and powers go down to the townships. */
    SUNK
}
