package dev.yidi.rest.staff.view;

import dev.yidi.core.court.ConfirmationExit;
import dev.yidi.core.court.ConfirmationGround;
import dev.yidi.core.court.ConfirmationStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A judicial confirmation.
 *
 * @param id its name within the case
 * @param stage how far it has come
 * @param parties the parties of the agreement
 * @param appliedOn the day of the application
 * @param court the court that took it
 * @param grounds why it was not taken or rejected
 * @param objectionPending whether an objection waits for its decision
 * @param exits what the parties chose without confirmation
 * @param enforcements how many applications for enforcement there were
 */
public record ConfirmationView(
        String id,
        ConfirmationStage stage,
        List<String> parties,
        LocalDate appliedOn,
        Optional<String> court,
        List<ConfirmationGround> grounds,
        boolean objectionPending,
        List<ConfirmationExit> exits,
        int enforcements) {}
