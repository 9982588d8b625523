package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A matter that several organs settle together.
 *
 * @param id its name in the case
 * @param convenedBy the organ that convened it
 * @param convenedAt when
 * @param purpose what for
 * @param lead the organ that leads
 * @param contributions what each organ was asked for, in the order asked
 * @param sessions the sessions held, oldest first
 * @param tasks the tasks that sessions decided
 * @param ending how it ended; left out while it goes on
 */
public record JointHandlingView(
        String id,
        OrganRef convenedBy,
        OffsetDateTime convenedAt,
        String purpose,
        OrganRef lead,
        List<ContributionView> contributions,
        List<JointSessionView> sessions,
        List<JointTaskView> tasks,
        Optional<JointEndingView> ending) {}
