package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * A party whose role ends.
 *
 * @param party the party
 * @param lastDay the last day on which they have the role; yesterday at the earliest
 * @param reason why
 */
public record EndRoleRequest(
        @Written(As.IDENTIFIER) String party,
        LocalDate lastDay,
        @Words(max = 20_000) String reason) {}
