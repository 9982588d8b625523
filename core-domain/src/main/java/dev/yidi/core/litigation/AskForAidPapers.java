package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the institution asked, once, for missing papers 一次性告知 (法律援助法 art. 43 ¶2). */
public record AskForAidPapers(List<FreeText> papers) implements AgencyCommand {
    public AskForAidPapers {
        papers = List.copyOf(papers);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live()
                .and(AidChecks.applied(a))
                .when(
                        a.aid().filter(LegalAid::papersAsked).isPresent(),
                        () -> LitigationLaw.reason("litigation.aid.papers-asked-before"))
                .when(papers.isEmpty(), () -> Reason.of("litigation.aid.no-papers-named"))
                .orAll(() -> List.of(new AidPapersAsked(dossier.now(), papers)));
    }
}
