package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.Mediation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives result and material back to the court 退回法院 (特邀调解规定 art. 19–21, 26 ¶2). The result is that of the mediation that carries
 * it, never what somebody says of it.
 *
 * @param papers what goes along; the report always, the agreement with one, else the court's own papers before filing
 * @param notMediated why no mediation was begun, exactly where none was
 */
public record ReturnToCourt(Set<ReturnedPaper> papers, Optional<NotMediated> notMediated) implements ReferralCommand {
    public ReturnToCourt {
        papers = Ordered.set(papers);
    }

    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        Optional<Mediation> carrier = r.carrier().flatMap(dossier::mediation);
        Optional<ReferralOutcome> outcome = carrier.map(m -> m.report().map(ReferralOutcome::of))
                .orElseGet(() -> notMediated.map(ReferralOutcome::without));
        return r.during(ReferralStage.SIGNED)
                .when(
                        carrier.filter(Mediation::isOpen).isPresent(),
                        () -> LitigationLaw.reason("litigation.return.mediation-open"))
                .when(
                        carrier.isPresent() == notMediated.isPresent(),
                        () -> Reason.of("litigation.return.reason-unclear"))
                .whenAny(missing(r, outcome), "missing", () -> LitigationLaw.reason("litigation.return.papers-missing"))
                .orAll(() -> List.of(new ReferralReturned(dossier.now(), outcome.orElseThrow(), papers)));
    }

    private Set<ReturnedPaper> missing(LitigationReferral r, Optional<ReferralOutcome> outcome) {
        boolean agreed = outcome.filter(ReferralOutcome::agreed).isPresent();
        List<ReturnedPaper> needed = new ArrayList<>(List.of(ReturnedPaper.REPORT));
        if (agreed) {
            needed.add(ReturnedPaper.AGREEMENT);
        } else if (outcome.isPresent() && !r.kind().isAfterFiling()) {
            needed.add(ReturnedPaper.COURT_PAPERS);
        }
        return Ordered.without(needed, papers);
    }
}
