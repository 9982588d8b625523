package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dispatch of a case 分拨记录.
 *
 * @param objected whether the receiving organ has objected once; it may not again
 * @param acted whether the receiving organ has done anything; then it cannot be recalled
 * @param before the state to go back to when it is returned or recalled
 * @param handlerBefore the handler to go back to
 */
public record Dispatching(
        DispatchVerb verb,
        OrganId from,
        OrganId to,
        Instant at,
        Optional<LocalDate> reportBy,
        DispatchStatus status,
        boolean objected,
        boolean acted,
        CaseState before,
        Optional<OfficerId> handlerBefore) {

    static Dispatching of(CaseDispatched event, CaseState before, Optional<OfficerId> handlerBefore) {
        return new Dispatching(
                event.verb(),
                event.from(),
                event.to(),
                event.at(),
                event.reportBy(),
                DispatchStatus.OPEN,
                false,
                false,
                before,
                handlerBefore);
    }

    Dispatching with(DispatchStatus now) {
        return new Dispatching(verb, from, to, at, reportBy, now, objected, acted, before, handlerBefore);
    }

    Dispatching withAct() {
        return new Dispatching(verb, from, to, at, reportBy, status, objected, true, before, handlerBefore);
    }

    Dispatching withObjection() {
        return new Dispatching(verb, from, to, at, reportBy, status, true, true, before, handlerBefore);
    }

    Dispatching without(OfficerId officer) {
        Optional<OfficerId> other = handlerBefore.filter(handler -> !handler.equals(officer));
        return new Dispatching(verb, from, to, at, reportBy, status, objected, acted, before, other);
    }
}
