package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.ErasureCarriedOut;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.Figures;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts cases; see {@link Statistics}. Of classified texts it reads only the places citizens had to come to; once the
 * key of a case is destroyed, how many
 * places there were is kept by the erasure.
 */
final class StatisticsService implements Statistics {
    private static final int PAGE = 500;

    private final Officers officers;
    private final FileIndex index;
    private final CardQueries queries;
    private final CaseReader reader;
    private final Settings settings;

    StatisticsService(Officers officers, FileIndex index, CardQueries queries, CaseReader reader, Settings settings) {
        this.officers = officers;
        this.index = index;
        this.queries = queries;
        this.reader = reader;
        this.settings = settings;
    }

    @Override
    public Answer<Figures> figures(OfficerId officer, Instant from, Instant until, Instant asOf) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .map(caller -> count(queries.received(caller, from, until, PAGE), asOf))
                .<Answer<Figures>>map(Answer.Done::new)
                .orElseGet(() -> Answers.notPermitted(Operation.READ));
    }

    private Figures count(CardQuery query, Instant asOf) {
        List<CaseFacts> facts = new ArrayList<>();
        Optional<CardQuery> next = Optional.of(query);
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = index.list(current);
            page.cards().forEach(card -> facts(card, asOf).ifPresent(facts::add));
            next = page.next().map(current::from);
        }
        return new Figures(facts, settings.profile().zone());
    }

    private Optional<CaseFacts> facts(FileCard card, Instant asOf) {
        return open(CaseId.of(card.fileId()))
                .map(open -> seenAt(open, asOf))
                .filter(events -> !events.isEmpty())
                .map(events -> CaseFacts.of(CaseFile.from(events), asOf, settings.profile(), settings.calendar()));
    }

    /** Where a citizen came more than once, the places are needed to tell them apart. */
    private Optional<OpenCase> open(CaseId caseId) {
        return reader.openBlind(caseId)
                .flatMap(blind -> blind.file().trips().count() > 1 ? reader.open(caseId) : Optional.of(blind));
    }

    private static List<CaseEvent> seenAt(OpenCase open, Instant asOf) {
        List<CaseEvent> seen = open.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .toList();
        return seen.isEmpty() ? seen : withErasure(seen, open.events());
    }

    /** How many places there were is told by the erasure alone, also for a time before it. */
    private static List<CaseEvent> withErasure(List<CaseEvent> seen, List<CaseEvent> all) {
        return Stream.concat(
                        seen.stream(),
                        all.stream().filter(ErasureCarriedOut.class::isInstance).filter(event -> !seen.contains(event)))
                .toList();
    }
}
