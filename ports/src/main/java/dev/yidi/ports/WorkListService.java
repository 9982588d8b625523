package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileIndex;
import java.util.List;
import java.util.Optional;

/** To-do lists and searches; see {@link WorkList}. */
final class WorkListService implements WorkList {
    private final Officers officers;
    private final FileIndex index;
    private final CardQueries queries;
    private final Cursors cursors;
    private final CaseLines lines;

    WorkListService(Officers officers, FileIndex index, CardQueries queries, Cursors cursors, CaseLines lines) {
        this.officers = officers;
        this.index = index;
        this.queries = queries;
        this.cursors = cursors;
        this.lines = lines;
    }

    @Override
    public Page todo(OfficerId officer, TodoQuery query) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .map(caller -> page(officer, queries.of(caller, query)))
                .orElseGet(() -> new Page(List.of(), Optional.empty()));
    }

    @Override
    public Answer<CaseLine> find(OfficerId officer, CaseNumber number) {
        return officers.find(officer)
                .flatMap(caller ->
                        index.find(CaseRegister.NAME, number.value()).filter(card -> queries.isVisible(card, caller)))
                .<Answer<CaseLine>>map(card -> new Answer.Done<>(lines.line(card)))
                .orElseGet(Answer.Absent::new);
    }

    private Page page(OfficerId officer, CardQuery query) {
        CardPage page = index.list(query);
        return new Page(lines.lines(page.cards()), page.next().map(cursor -> cursors.write(officer, cursor)));
    }
}
