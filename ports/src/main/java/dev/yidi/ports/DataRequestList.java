package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.DecideSubjectRequest;
import dev.yidi.core.casefile.Decision;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.privacy.SubjectRequest;
import dev.yidi.ports.OfficerDesk.Sight;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists what people asked about their own data and nobody has decided; reads nothing classified of a case but its line. */
final class DataRequestList {
    private final Officers officers;
    private final FileIndex index;
    private final CardQueries queries;
    private final Cursors cursors;
    private final CaseReader reader;
    private final CaseLines lines;
    private final Settings settings;

    DataRequestList(
            Officers officers,
            FileIndex index,
            CardQueries queries,
            Cursors cursors,
            CaseReader reader,
            CaseLines lines,
            Settings settings) {
        this.officers = officers;
        this.index = index;
        this.queries = queries;
        this.cursors = cursors;
        this.reader = reader;
        this.lines = lines;
        this.settings = settings;
    }

    Answer<DataRequestPage> page(OfficerId officer, DataRequestQuery query) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .map(caller -> page(caller, query))
                .<Answer<DataRequestPage>>map(Answer.Done::new)
                .orElseGet(() -> Answers.notPermitted(Operation.READ));
    }

    private DataRequestPage page(OfficerCaller caller, DataRequestQuery query) {
        CardPage page = index.list(queries.requested(caller, query));
        List<Asked> asked = page.cards().stream()
                .flatMap(card -> of(caller, card))
                .filter(each -> each.decidable() || !query.decidableOnly())
                .toList();
        List<CaseLine> told = lines.lines(asked.stream().map(Asked::card).toList());
        List<DataRequestLine> found = IntStream.range(0, asked.size())
                .mapToObj(i -> asked.get(i).line(told.get(i)))
                .toList();
        return new DataRequestPage(
                found, page.next().map(next -> cursors.write(caller.officer().id(), next)));
    }

    private record Asked(FileCard card, SubjectRequest request, boolean decidable) {
        DataRequestLine line(CaseLine line) {
            return new DataRequestLine(line, request.id(), request.right(), request.made(), decidable);
        }
    }

    private Stream<Asked> of(OfficerCaller caller, FileCard card) {
        Optional<Sight> seen = reader.openBlind(CaseId.of(card.fileId()))
                .map(open -> Sight.of(caller, open, settings.profile()))
                .filter(sight -> sight.may(Operation.READ));
        return seen.stream()
                .flatMap(sight -> sight.open().file().privacy().pending().stream()
                        .map(request -> new Asked(card, request, mayDecide(request, sight))));
    }

    /** Whether the officer could grant it as the case stands; whoever may refuse it may grant it. */
    private boolean mayDecide(SubjectRequest request, Sight sight) {
        DecideSubjectRequest grant = new DecideSubjectRequest(request.id(), true, Optional.empty(), Optional.empty());
        return sight.may(grant.operation())
                && Decision.of(
                                sight.open().file(),
                                grant,
                                settings.now(sight.caller().actor()))
                        .isGranted();
    }
}
