package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.hall.CallTicket;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.FinishServing;
import dev.yidi.core.hall.HallFigures;
import dev.yidi.core.hall.HallRefusal;
import dev.yidi.core.hall.Queue;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.hall.TicketCommand;
import dev.yidi.core.hall.TicketEvent;
import dev.yidi.core.hall.Turn;
import dev.yidi.core.hall.WindowGuide;
import dev.yidi.core.hall.WindowGuide.Suggestion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives tickets and calls them; see {@link GuidanceDesk}. */
final class GuidanceService implements GuidanceDesk {
    private final FileDesk<Ticket, TicketEvent, TicketCommand> tickets;
    private final OfficerDesk desk;
    private final Officers officers;
    private final Settings settings;
    private final Queue queue;

    GuidanceService(FileCounter counter, OfficerDesk desk, Officers officers, Settings settings) {
        this.tickets = new FileDesk<>(KeptRegisters.TICKET, counter);
        this.desk = desk;
        this.officers = officers;
        this.settings = settings;
        this.queue = Queue.of(settings.profile());
    }

    @Override
    public List<Suggestion> suggest(Errand errand) {
        return WindowGuide.suggest(settings.profile(), settings.calendar(), errand, settings.now());
    }

    @Override
    public Answer<FileReceipt> draw(Envelope by, DrawTicket ticket) {
        return tickets.open(by, ticket);
    }

    @Override
    public Answer<FileReceipt> callNext(Envelope by, WindowId window) {
        Optional<OfficerCaller> caller = officers.find(by);
        if (caller.isEmpty()) {
            return new Answer.Absent<>();
        }
        if (!caller.get().may(Operation.HANDLE)) {
            return Answers.notPermitted(Operation.HANDLE);
        }
        CallTicket call = new CallTicket(window, by.commandId());
        Optional<Ticket> before = called(by, window);
        return before.isPresent() ? tickets.perform(by, before.get().id(), call) : first(by, call);
    }

    /** Whoever is first and not called by another window meanwhile. */
    private Answer<FileReceipt> first(Envelope by, CallTicket call) {
        List<Ticket> waiting = queue.order(waiting(), call.window(), settings.now());
        for (Ticket next : waiting) {
            Answer<FileReceipt> answer = tickets.perform(by, next.id(), call);
            if (!isGone(answer)) {
                return answer;
            }
        }
        return called(by, call.window())
                .map(ticket -> tickets.perform(by, ticket.id(), call))
                .orElseGet(Answer.Absent::new);
    }

    private static boolean isGone(Answer<FileReceipt> answer) {
        List<String> codes = answer.reasons().stream().map(Reason::code).toList();
        return answer instanceof Answer.Stale || codes.equals(List.of(HallRefusal.STAGE.code()));
    }

    /** The ticket that this very call got before. */
    private Optional<Ticket> called(Envelope by, WindowId window) {
        return tickets.keyed(Ticket.windowKey(window, today())).stream()
                .filter(ticket -> ticket.turns().stream().anyMatch(turn -> isOf(turn, by)))
                .findFirst();
    }

    private static boolean isOf(Turn turn, Envelope by) {
        return turn.by().equals(by.officer()) && turn.request().equals(by.commandId());
    }

    @Override
    public Answer<FileReceipt> conduct(Envelope by, FileId ticket, TicketCommand step) {
        Optional<CaseId> linked = step instanceof FinishServing finish ? finish.caseId() : Optional.empty();
        boolean seen = linked.map(caseId ->
                        desk.find(by.officer(), caseId, Operation.READ).isPresent())
                .orElse(true);
        return seen ? tickets.perform(by, ticket, step) : new Answer.Absent<>();
    }

    @Override
    public Answer<Ticket> view(OfficerId officer, FileId ticket) {
        return tickets.see(officer, ticket);
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, FileId ticket) {
        return tickets.history(officer, ticket);
    }

    @Override
    public FilePage list(OfficerId officer, FileQuery query) {
        return tickets.list(officer, query);
    }

    @Override
    public HallDisplay display() {
        List<HallDisplay.Line> called = tickets.keyed(Ticket.callingKey(today())).stream()
                .sorted(Comparator.comparing((Ticket ticket) -> ticket.head().changedAt())
                        .reversed())
                .flatMap(ticket -> ticket
                        .turn()
                        .map(turn -> new HallDisplay.Line(ticket.head().number(), turn.window(), ticket.stage()))
                        .stream())
                .toList();
        List<String> waiting = queue.order(waiting(), settings.now()).stream()
                .map(ticket -> ticket.head().number())
                .toList();
        return new HallDisplay(called, waiting);
    }

    @Override
    public Answer<HallFigures> figures(OfficerId officer, LocalDate day, Optional<WindowId> window) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .<Answer<HallFigures>>map(caller -> new Answer.Done<>(figures(day, window)))
                .orElseGet(() -> Answers.notPermitted(Operation.READ));
    }

    private HallFigures figures(LocalDate day, Optional<WindowId> window) {
        return window.map(one -> HallFigures.of(tickets.keyed(Ticket.windowKey(one, day)), one))
                .orElseGet(() -> HallFigures.of(tickets.keyed(Ticket.dayKey(day))));
    }

    private List<Ticket> waiting() {
        return tickets.keyed(Ticket.waitingKey(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(settings.now(), settings.profile().zone());
    }
}
