package dev.yidi.rest.staff.view;

import dev.yidi.core.joint.ContributionState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one organ brings to a joint handling.
 *
 * @param id its name in the joint handling
 * @param organ who is asked
 * @param duty what is asked
 * @param required whether the case cannot be concluded over it
 * @param state how far it has come
 * @param clock the clock of the case that counts its days
 * @param expectedAt when the organ said it would come
 * @param calls the calls for an organ on call, oldest first
 * @param deliveries what it delivered, oldest first
 * @param settledAt when it was accepted or waived
 * @param waiver why it was waived
 */
public record ContributionView(
        String id,
        OrganRef organ,
        String duty,
        boolean required,
        ContributionState state,
        String clock,
        Optional<OffsetDateTime> expectedAt,
        List<OnCallView> calls,
        List<ContributionDeliveryView> deliveries,
        Optional<OffsetDateTime> settledAt,
        Optional<String> waiver) {}
