package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Tells how changed cases stand; see {@link ChangeBoard}. */
final class ChangeService implements ChangeBoard {
    private final Officers officers;
    private final FileIndex index;
    private final CardQueries queries;
    private final CaseLines lines;
    private final FeedMarks marks;

    ChangeService(Officers officers, FileIndex index, CardQueries queries, CaseLines lines, FeedMarks marks) {
        this.officers = officers;
        this.index = index;
        this.queries = queries;
        this.lines = lines;
        this.marks = marks;
    }

    @Override
    public List<CaseStanding> standing(Collection<FileId> cases) {
        Set<FileId> changed = new LinkedHashSet<>(cases);
        Map<FileId, FileCard> found = index.findAll(changed);
        List<FileCard> cards = changed.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(card -> card.register().equals(CaseRegister.NAME))
                .toList();
        List<CaseLine> shown = lines.lines(cards);
        Map<OfficerId, Optional<OfficerCaller>> callers = new ConcurrentHashMap<>();
        return IntStream.range(0, cards.size())
                .<CaseStanding>mapToObj(i -> new Stood(cards.get(i), shown.get(i), callers))
                .toList();
    }

    @Override
    public String mark(String reader, String position) {
        return marks.write(reader, position);
    }

    @Override
    public String position(String reader, String mark) {
        return marks.read(reader, mark);
    }

    private final class Stood implements CaseStanding {
        private final FileCard card;
        private final CaseLine line;
        private final Map<OfficerId, Optional<OfficerCaller>> callers;

        Stood(FileCard card, CaseLine line, Map<OfficerId, Optional<OfficerCaller>> callers) {
            this.card = card;
            this.line = line;
            this.callers = callers;
        }

        @Override
        public Optional<TodoChange> in(OfficerId officer, boolean mine) {
            return callers.computeIfAbsent(officer, officers::find)
                    .filter(caller -> queries.isVisible(card, caller))
                    .map(caller -> new TodoChange(
                            line.caseId(),
                            Optional.of(line).filter(any -> card.open() && (!mine || liesWith(officer)))));
        }

        private boolean liesWith(OfficerId officer) {
            return card.tokens().contains(Tags.assigned(officer));
        }
    }
}
