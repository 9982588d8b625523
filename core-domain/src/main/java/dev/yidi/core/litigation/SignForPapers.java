package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Signs for the court's papers 签收 (特邀调解规定 art. 27 ¶3); from that day the period runs.
 *
 * @param signedOn the day of the signature or of the confirmation on the platform
 * @param papers what was received
 */
public record SignForPapers(LocalDate signedOn, Set<CourtPaper> papers) implements ReferralCommand {
    public SignForPapers {
        papers = Ordered.set(papers);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        return r.during(ReferralStage.RECEIVED)
                .and(dossier.notYet(signedOn))
                .when(papers.isEmpty(), () -> LitigationLaw.reason("litigation.referral.papers-missing"))
                .orAll(() -> List.of(new PapersSigned(dossier.now(), dossier.startOf(signedOn), papers)));
    }
}
