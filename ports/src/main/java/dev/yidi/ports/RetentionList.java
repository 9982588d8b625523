package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Retention;
import dev.yidi.core.privacy.RetentionDates;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists what is kept of ended cases, and what of it must go; reads nothing classified. */
final class RetentionList {
    private final Officers officers;
    private final FileIndex index;
    private final CardQueries queries;
    private final Cursors cursors;
    private final CaseReader reader;
    private final Settings settings;

    RetentionList(
            Officers officers,
            FileIndex index,
            CardQueries queries,
            Cursors cursors,
            CaseReader reader,
            Settings settings) {
        this.officers = officers;
        this.index = index;
        this.queries = queries;
        this.cursors = cursors;
        this.reader = reader;
        this.settings = settings;
    }

    Answer<RetentionPage> page(OfficerId officer, RetentionQuery query) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.PROTECT_DATA))
                .map(caller -> page(officer, query, queries.ended(caller, query)))
                .<Answer<RetentionPage>>map(Answer.Done::new)
                .orElseGet(() -> Answers.notPermitted(Operation.PROTECT_DATA));
    }

    private RetentionPage page(OfficerId officer, RetentionQuery query, CardQuery cards) {
        CardPage page = index.list(cards);
        List<RetentionLine> lines = page.cards().stream()
                .flatMap(card -> line(card).stream())
                .filter(line -> line.overdue() || !query.overdueOnly())
                .toList();
        return new RetentionPage(lines, page.next().map(cursor -> cursors.write(officer, cursor)));
    }

    private Optional<RetentionLine> line(FileCard card) {
        return reader.openBlind(CaseId.of(card.fileId()))
                .map(OpenCase::file)
                .flatMap(file -> Retention.of(file, settings.profile()).map(dates -> line(file, dates)));
    }

    private RetentionLine line(CaseFile file, RetentionDates dates) {
        LocalDate today = LocalDate.ofInstant(settings.now(), settings.profile().zone());
        return new RetentionLine(
                file.id(),
                file.intake().number(),
                file.state().end().orElseThrow(),
                dates,
                file.privacy().holds(),
                file.privacy().isRestricted(),
                file.privacy().proposal(),
                dates.isDue(today) && file.privacy().holds().isEmpty());
    }
}
