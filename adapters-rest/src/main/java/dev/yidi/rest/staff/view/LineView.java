package dev.yidi.rest.staff.view;

import dev.yidi.core.CaseKind;
import dev.yidi.core.casefile.Stage;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A case in a list.
 *
 * @param id the case
 * @param number its number
 * @param version its version
 * @param title its title
 * @param applicant the masked name of the first applicant; empty when there is none
 * @param kind its kind
 * @param topic what it is about
 * @param stage where it stands
 * @param place where it arose
 * @param accountable the accountable organ
 * @param firstHandler the first handler
 * @param receivedAt when it was received
 * @param nextDue when it is due next
 * @param workingDaysLeft how many working days are left until then, 0 on the last of them; negative from the first working day on that begins after its end
 * @param sealed whether it is sealed
 */
public record LineView(
        String id,
        String number,
        long version,
        String title,
        String applicant,
        CaseKind kind,
        Optional<TopicRef> topic,
        Stage stage,
        PlaceRef place,
        Optional<OrganRef> accountable,
        OfficerRef firstHandler,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> nextDue,
        Optional<Integer> workingDaysLeft,
        boolean sealed) {}
