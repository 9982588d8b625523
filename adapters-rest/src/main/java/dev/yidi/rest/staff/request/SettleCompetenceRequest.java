package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * Who is competent after a quarrel.
 *
 * @param competent the organ
 */
public record SettleCompetenceRequest(
        @Written(As.IDENTIFIER) String competent) {}
