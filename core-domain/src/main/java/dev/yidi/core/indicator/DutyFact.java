package dev.yidi.core.indicator;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.time.LimitId;

/**
 * One duty of an office in a case 履职情况, as it stands at an instant.
 *
 * @param limit the limit it is owed by
 * @param kind what it asks for
 * @param statutory against the statutory limit
 * @param promised against the county's promise; as the statutory one where nothing was promised
 */
public record DutyFact(LimitId limit, DutyKind kind, Timeliness statutory, Timeliness promised) {

    /** How it stands against {@code norm}. */
    public Timeliness against(Norm norm) {
        return norm == Norm.PROMISE ? promised : statutory;
    }
}
