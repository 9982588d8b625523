package dev.yidi.rest.staff.request;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A measure of supervision.
 *
 * @param item the matter
 * @param level the measure
 * @param text the decision in words
 */
public record OrderMeasureRequest(
        @Written(As.IDENTIFIER) String item,
        SupervisionLevel level,
        @Words(max = 20_000) String text) {}
