package dev.yidi.rest.staff.request;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.rest.http.Words;

/**
 * A supervision of the organ that answers for a case.
 *
 * @param trigger why
 * @param level the level it begins at
 * @param demand what is demanded; it should name no citizen
 */
public record SuperviseRequest(
        SupervisionTrigger trigger,
        SupervisionLevel level,
        @Words(max = 20_000) String demand) {}
