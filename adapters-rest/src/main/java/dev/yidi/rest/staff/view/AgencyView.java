package dev.yidi.rest.staff.view;

import dev.yidi.core.litigation.AgencyEnd;
import dev.yidi.core.litigation.AidStatus;
import dev.yidi.core.litigation.FilingStatus;
import dev.yidi.core.litigation.SkipReason;
import dev.yidi.core.litigation.SuitOutcome;
import java.util.List;
import java.util.Optional;

/**
 * The help with a suit.
 *
 * @param skipped why mediation was not tried
 * @param aid how the application for legal aid stands
 * @param lawyers the lawyers who were asked, oldest first
 * @param court the court the suit lies with
 * @param filing how the suit stands there
 * @param courtNumber the court's number for it
 * @param outcome what the suit came to
 * @param end how the help ended
 */
public record AgencyView(
        Optional<SkipReason> skipped,
        Optional<AidStatus> aid,
        List<EngagementView> lawyers,
        Optional<String> court,
        Optional<FilingStatus> filing,
        Optional<String> courtNumber,
        Optional<SuitOutcome> outcome,
        Optional<AgencyEnd> end) {}
