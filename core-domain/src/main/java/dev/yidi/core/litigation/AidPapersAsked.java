package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.List;

/** The institution said, once, what papers are missing 一次性告知补充材料. */
public record AidPapersAsked(Instant at, List<FreeText> papers) implements AgencyEvent {
    public AidPapersAsked {
        papers = List.copyOf(papers);
    }

    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.aided(LegalAid::askedForPapers);
    }
}
