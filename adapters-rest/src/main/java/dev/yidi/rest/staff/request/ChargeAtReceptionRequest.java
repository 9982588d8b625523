package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * A case received that the leader takes into charge.
 *
 * @param booking the booking
 * @param decision what the leader decided
 * @param reportBy the day by which progress is to be recorded
 */
public record ChargeAtReceptionRequest(
        @Written(As.IDENTIFIER) String booking,
        @Words(max = 20_000) String decision,
        LocalDate reportBy) {}
