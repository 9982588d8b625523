package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * Who came to a session.
 *
 * @param organ for which organ
 * @param officer the officer
 */
public record AttendanceRequest(
        @Written(As.IDENTIFIER) String organ,
        @Written(As.IDENTIFIER) String officer) {}
