package dev.yidi.rest.staff.view;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.supervision.SupervisionFinding;
import dev.yidi.core.supervision.SupervisionStage;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A supervision as an officer may see it.
 *
 * @param id the file
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param stage where it stands
 * @param level the level it is at
 * @param organ the organ that must reply
 * @param place the division it is about
 * @param trigger why
 * @param caseId the case it is over
 * @param clock the clock and rung that called for it
 * @param sealed whether it is over a sealed report: a look into it leaves a trace
 * @param demand what is demanded
 * @param replyDue when the reply to the present level is due; left out where none is awaited
 * @param openedAt since when
 * @param openedBy who opened it; left out where it opened by itself
 * @param rounds the levels so far, the present one last
 * @param replies the written replies
 * @param proposals what was proposed
 * @param finding what it found; left out while it is open
 */
public record SupervisionView(
        String id,
        String number,
        long version,
        SupervisionStage stage,
        SupervisionLevel level,
        OrganRef organ,
        PlaceRef place,
        SupervisionTrigger trigger,
        Optional<String> caseId,
        Optional<String> clock,
        boolean sealed,
        String demand,
        Optional<OffsetDateTime> replyDue,
        OffsetDateTime openedAt,
        Optional<OfficerRef> openedBy,
        List<SupervisionRoundView> rounds,
        List<SupervisionReplyView> replies,
        List<ProposalView> proposals,
        Optional<SupervisionFinding> finding)
        implements Versioned {}
