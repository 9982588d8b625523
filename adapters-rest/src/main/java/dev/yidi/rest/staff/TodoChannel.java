package dev.yidi.rest.staff;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.ports.ChangeBoard;
import dev.yidi.ports.FileNotice;
import dev.yidi.ports.TodoChange;
import dev.yidi.rest.live.Changes;
import dev.yidi.rest.live.Channel;
import dev.yidi.rest.live.Told;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.view.TodoChangeView;
import dev.yidi.rest.staff.view.TodoChangesView;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The to-do list of one officer. */
final class TodoChannel implements Channel {
    private static final String CASES = "case";

    private final ChangeBoard board;
    private final OfficerId officer;
    private final boolean mine;
    private final Names names;
    private final BooleanSupplier proved;
    private final WorkMapper work = new WorkMapperImpl();

    TodoChannel(ChangeBoard board, OfficerId officer, boolean mine, Names names, BooleanSupplier proved) {
        this.board = board;
        this.officer = officer;
        this.mine = mine;
        this.names = names;
        this.proved = proved;
    }

    /** To whom marks are given: none of one officer's holds for another. */
    static String reader(OfficerId officer) {
        return "todo:" + officer;
    }

    @Override
    public Optional<Told> told(Changes changes) {
        List<TodoChangeView> seen = changes.once("cases", () -> board.standing(cases(changes))).stream()
                .flatMap(standing -> standing.in(officer, mine).stream())
                .map(this::view)
                .toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(Told.of("change", new TodoChangesView(seen)));
    }

    private static List<FileId> cases(Changes changes) {
        return changes.notices().stream()
                .filter(notice -> notice.register().equals(CASES))
                .map(FileNotice::fileId)
                .distinct()
                .toList();
    }

    private TodoChangeView view(TodoChange change) {
        return new TodoChangeView(
                change.caseId().value(),
                change.line().isPresent(),
                change.line().map(line -> work.line(line, names)));
    }

    @Override
    public Optional<Told> first() {
        return Optional.empty();
    }

    @Override
    public String mark(String position) {
        return board.mark(reader(officer), position);
    }

    @Override
    public boolean isProved() {
        return proved.getAsBoolean();
    }
}
