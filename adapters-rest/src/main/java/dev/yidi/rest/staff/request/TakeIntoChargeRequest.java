package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * A case to take into the charge of a leader.
 *
 * @param leader the leader
 * @param office the public office the leader holds, which the citizen is shown
 * @param reportBy the day by which progress is to be recorded
 */
public record TakeIntoChargeRequest(
        @Written(As.IDENTIFIER) String leader,
        @Words(max = 80) String office,
        LocalDate reportBy) {}
