package dev.yidi.core.casefile;

import dev.yidi.core.place.Tier;

/** How a case is sent on 分拨方式, and what that does to who is answerable. */
public enum DispatchVerb {
    /** 转送: to the competent organ, at any tier. */
    FORWARD,
    /** 交办: with a day of its own by which to report it done. */
    ASSIGN,
    /** 引导: the citizen is told where to go and handed over warm; the guiding organ answers until the other accepts. */
    GUIDE,
    /** 下沉: to a lower tier. */
    SINK,
    /** 上报: to a higher tier. */
    RAISE,
    /** 移送: to an organ of the same tier. */
    TRANSFER,
    /** 指定: by the centre or the common superior, which settles a quarrel about competence. */
    DESIGNATE;

    /** Whether the receiving organ is accountable from the dispatch on, and not only from its acceptance. */
    public boolean movesAccountability() {
        return this != GUIDE;
    }

    /** Whether an organ of tier {@code from} may send a case this way to an organ of tier {@code to}. */
    public boolean fits(Tier from, Tier to) {
        return switch (this) {
            case SINK -> to.isBelow(from);
            case RAISE -> from.isBelow(to);
            case TRANSFER -> from == to;
            case FORWARD, ASSIGN, GUIDE, DESIGNATE -> true;
        };
    }
}
