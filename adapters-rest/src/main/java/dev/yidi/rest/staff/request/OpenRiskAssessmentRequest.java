package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * An assessment of the social risk of a major decision.
 *
 * @param decision what is to be decided
 * @param initiator the organ that wants it
 * @param place where it would be felt
 */
public record OpenRiskAssessmentRequest(
        @Words(max = 20_000) String decision,
        @Written(As.IDENTIFIER) String initiator,
        @Written(As.DIVISION) String place) {}
