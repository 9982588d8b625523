package dev.yidi.core.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The stage of a case's life 办理阶段. */
public enum Stage {
    /** 已登记. */
    REGISTERED,
    /** 已分类. */
    CLASSIFIED,
    /** 已分拨: sent on, not accepted yet. */
    DISPATCHED,
    /** 已受理: being handled. */
    ACCEPTED,
    /** 已办结: there is a result. */
    CONCLUDED,
    /** 已结案. */
    CLOSED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已并案. */
    MERGED;

    /** All stages. */
    public static final Set<Stage> ALL = among(values());

    /** The stages of a case that has not ended 未结. */
    public static final Set<Stage> LIVE = among(REGISTERED, CLASSIFIED, DISPATCHED, ACCEPTED, CONCLUDED);

    /** Whether the case has ended at this stage. */
    public boolean ended() {
        return compareTo(CLOSED) >= 0;
    }

    /** {@code stages} in the order of a case's life. */
    static Set<Stage> among(Stage... stages) {
        EnumSet<Stage> all = EnumSet.noneOf(Stage.class);
        Collections.addAll(all, stages);
        return Collections.unmodifiableSet(all);
    }
}
