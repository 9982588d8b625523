package dev.yidi.rest.staff.request;

import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A reception day of a leader.
 *
 * @param leader who receives
 * @param office the public office they hold
 * @param organ the organ they belong to
 * @param kind where they receive
 * @param place the division
 * @param day the day
 * @param slots its slots
 * @param topics what it is about; everything when left out
 * @param reserved whether it is for sealed reports, and not published
 */
public record PublishReceptionRequest(
        @Written(As.IDENTIFIER) String leader,
        @Words(max = 80) String office,
        @Written(As.IDENTIFIER) String organ,
        ReceptionKind kind,
        @Written(As.DIVISION) String place,
        LocalDate day,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Valid ReceptionSlotRequest> slots,

        @Size(max = 100, message = "list.too-long") List<@Written(As.IDENTIFIER) String> topics,
        boolean reserved) {}
