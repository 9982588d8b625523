package dev.yidi.core.pool;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/** The rules of the selection 推荐规则: what speaks for a mediator and what excludes one. The codes are the keys of the message bundles. */
public enum PoolRule {
    /** The field is among those of the mediator. */
    FIELD("pool.field"),
    /** Only the group of the field is. */
    FIELD_GROUP("pool.field-group"),
    /** The case has no topic yet. */
    FIELD_OPEN("pool.field-open"),
    /** The place is served. */
    SERVES("pool.serves"),
    /** Wished languages spoken. */
    SPEAKS("pool.speaks"),
    /** Wished languages not spoken. */
    SPEAKS_NOT("pool.speaks-not"),
    /** There is room for one more. */
    ROOM("pool.room"),
    /** Can be had on the day. */
    AVAILABLE("pool.available"),
    /** Accredited on the day. */
    ACCREDITED("pool.accredited"),
    /** No declared tie touches the matter. */
    NO_TIE("pool.no-tie", new Citation("特邀调解规定", "15")),
    /** Another field. */
    FIELD_OTHER("pool.field-other"),
    /** The place is not served. */
    PLACE_OTHER("pool.place-other"),
    /** The capacity is used up. */
    FULL("pool.full"),
    /** Not on this day of the week. */
    NOT_THAT_DAY("pool.not-that-day"),
    /** On leave. */
    ON_LEAVE("pool.on-leave"),
    /** Accredited later. */
    ACCREDITED_LATER("pool.accredited-later"),
    /** The accreditation lapsed. */
    LAPSED("pool.lapsed"),
    /** The accreditation is suspended. */
    SUSPENDED("pool.suspended"),
    /** A declared tie to an organ in the matter. */
    TIED("pool.tied", new Citation("特邀调解规定", "15")),
    /** Stepped aside in this case before. */
    RECUSED("pool.recused", new Citation("特邀调解规定", "15")),
    /** Sits already. */
    SEATED("pool.seated");

    private final String code;
    private final List<Citation> basis;

    PoolRule(String code, Citation... basis) {
        this.code = code;
        this.basis = List.of(basis);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    Reason reason() {
        return new Reason(code, basis, Map.of());
    }
}
