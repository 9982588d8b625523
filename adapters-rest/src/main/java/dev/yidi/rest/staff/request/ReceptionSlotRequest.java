package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;

/**
 * A stretch of a reception day.
 *
 * @param id its name within the day
 * @param from when it begins
 * @param until when it ends
 * @param capacity how many bookings it holds
 */
public record ReceptionSlotRequest(
        @Written(As.IDENTIFIER) String id,
        Instant from,
        Instant until,

        @Min(value = 1, message = "number.range") @Max(value = 1000, message = "number.range")
        Integer capacity) {}
