package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.spi.FileCard;
import java.util.List;
import java.util.Optional;

/**
 * Writes the lines of lists.
 *
 * @param summaries titles and applicants
 */
record CaseLines(Summaries summaries) {
    /** The line of the case of {@code card}. */
    CaseLine line(FileCard card) {
        return lines(List.of(card)).get(0);
    }

    /** The lines of the cases of {@code cards}, in their order. */
    List<CaseLine> lines(List<FileCard> cards) {
        return summaries.lines(cards, CaseLines::line);
    }

    private static CaseLine line(FileCard card, Summary summary) {
        return new CaseLine(
                CaseId.of(card.fileId()),
                card.version(),
                new CaseNumber(card.number()),
                CaseKind.valueOf(card.kind()),
                Optional.of(card.topic()).filter(text -> !text.isEmpty()).map(TopicCode::new),
                Stage.valueOf(card.stage()),
                new DivisionCode(card.place()),
                Optional.of(card.accountable()).filter(text -> !text.isEmpty()).map(OrganId::new),
                new OfficerId(card.officer()),
                card.receivedAt(),
                card.nextDue(),
                card.sealed(),
                summary.title(),
                summary.applicant());
    }
}
