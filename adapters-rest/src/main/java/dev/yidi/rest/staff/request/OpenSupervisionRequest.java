package dev.yidi.rest.staff.request;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A supervision of an organ over no case in particular.
 *
 * @param organ the organ that must reply
 * @param place the division it is about
 * @param trigger why
 * @param level the level it begins at
 * @param demand what is demanded; it should name no citizen
 */
public record OpenSupervisionRequest(
        @Written(As.IDENTIFIER) String organ,
        @Written(As.DIVISION) String place,
        SupervisionTrigger trigger,
        SupervisionLevel level,
        @Words(max = 20_000) String demand) {}
