package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.VisitFinding;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A follow-up visit.
 *
 * @param obligation its name
 * @param finding what it found
 * @param what what was found, in words
 */
public record RecordVisitRequest(
        @Written(As.IDENTIFIER) String obligation,
        VisitFinding finding,
        @Words(max = 20_000) String what) {}
