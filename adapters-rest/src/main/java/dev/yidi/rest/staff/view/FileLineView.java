package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A file beside the cases in a list.
 *
 * @param id the file
 * @param number its number
 * @param version its version
 * @param kind its kind within the register
 * @param stage where it stands
 * @param organ the organ answerable for it
 * @param officer the officer answerable for it
 * @param receivedAt when what it is about was received or begins
 * @param nextDue when somebody must next have acted on it
 * @param workingDaysLeft how many working days are left until then, 0 on the last of them; negative from the first working day on that begins after its end
 * @param open whether it has not ended
 * @param title its title; [sealed] of a sealed file, since a look into one leaves a trace and a list does not
 */
public record FileLineView(
        String id,
        String number,
        long version,
        String kind,
        String stage,
        Optional<OrganRef> organ,
        Optional<OfficerRef> officer,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> nextDue,
        Optional<Integer> workingDaysLeft,
        boolean open,
        String title) {}
