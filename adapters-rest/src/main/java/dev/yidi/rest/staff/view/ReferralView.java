package dev.yidi.rest.staff.view;

import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.CourtSequel;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralKind;
import java.util.List;
import java.util.Optional;

/**
 * A court's referral.
 *
 * @param court who referred
 * @param courtNumber the court's number for it
 * @param kind before filing, or in which procedure after it
 * @param channel how the papers come
 * @param parties the parties the court named
 * @param carrier the mediation that carries it
 * @param papers what was signed for
 * @param sequel what happened afterwards
 */
public record ReferralView(
        String court,
        String courtNumber,
        ReferralKind kind,
        ReferralChannel channel,
        List<String> parties,
        Optional<String> carrier,
        List<CourtPaper> papers,
        Optional<CourtSequel> sequel) {}
