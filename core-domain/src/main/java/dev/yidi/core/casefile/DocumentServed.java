package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document was served 送达.
 *
 * @param paper what was served on whom, and when it was received
 * @param first whether it is the first service of this document
 */
public record DocumentServed(Instant at, ServedPaper paper, boolean first) implements CaseEvent {
    private static final Map<DocumentKind, Milestone> REPLIES = Map.of(
            DocumentKind.HANDLING_OPINION, Milestone.OPINION_SERVED,
            DocumentKind.REVIEW_OPINION, Milestone.REVIEW_OPINION_SERVED,
            DocumentKind.RECHECK_OPINION, Milestone.RECHECK_OPINION_SERVED);

    @Override
    public CaseFile evolve(CaseFile file) {
        CaseFile served = file.with(file.papers().serving(paper));
        return answers(file)
                .map(answer -> served.with(file.aftercare().answered(new Answer(paper.receivedAt(), answer))))
                .orElse(served);
    }

    /** The handling opinion is the answer, if there is none yet. */
    private Optional<FreeText> answers(CaseFile file) {
        return paper.kind() == DocumentKind.HANDLING_OPINION
                        && file.aftercare().answer().isEmpty()
                ? file.proceedings()
                        .petition()
                        .flatMap(handling -> handling.decisions().of(Instance.HANDLING))
                        .map(opinion -> opinion.text().opinion())
                : Optional.empty();
    }

    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return List.of(Disclosure.byDuty(at, Recipient.of(paper.to()), DisclosurePurpose.SERVE, HeldData.of(after)));
    }

    @Override
    public List<Milestone> milestones() {
        return first ? milestonesOf(paper.kind()) : List.of();
    }

    /** The acts of the law that the first service of a document of {@code kind} is. */
    static List<Milestone> milestonesOf(DocumentKind kind) {
        return Optional.ofNullable(REPLIES.get(kind)).map(List::of).orElse(List.of());
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return paper.receivedAt();
    }
}
