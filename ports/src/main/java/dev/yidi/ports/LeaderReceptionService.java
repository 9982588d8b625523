package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.ReleaseCharge;
import dev.yidi.core.casefile.ReportCharge;
import dev.yidi.core.casefile.TakeIntoCharge;
import dev.yidi.core.reception.BookSlot;
import dev.yidi.core.reception.ChargeAtReception;
import dev.yidi.core.reception.LeaderReception;
import dev.yidi.core.reception.PublishReception;
import dev.yidi.core.reception.ReceptionCommand;
import dev.yidi.core.reception.ReceptionEvent;
import dev.yidi.core.reception.ReceptionNotice;
import dev.yidi.core.reception.ReceptionStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaders receive; see {@link LeaderReceptions}. */
final class LeaderReceptionService implements LeaderReceptions {
    private static final Protection OPEN = new Protection(false, Set.of(), Set.of());
    private static final Panel NOBODY = new Panel(Set.of(), Set.of());

    private final FileDesk<LeaderReception, ReceptionEvent, ReceptionCommand> files;
    private final OfficerDesk desk;

    LeaderReceptionService(FileCounter counter, OfficerDesk desk) {
        this.files = new FileDesk<>(KeptRegisters.RECEPTION, counter);
        this.desk = desk;
    }

    @Override
    public Answer<FileReceipt> publish(Envelope by, PublishReception reception) {
        return files.open(by, reception);
    }

    @Override
    public List<ReceptionNotice> schedule(LocalDate from) {
        return files.keyed(LeaderReception.PUBLISHED).stream()
                .flatMap(file -> file.notice().stream())
                .filter(notice -> !notice.day().isBefore(from))
                .sorted(Comparator.comparing(ReceptionNotice::day).thenComparing(ReceptionNotice::number))
                .toList();
    }

    @Override
    public Answer<FileReceipt> bookCase(Envelope by, FileId reception, CaseId caseId, Booking booking) {
        return desk.find(by.officer(), caseId, Operation.READ)
                .map(sight -> sight.open().file().protection())
                .map(protection -> files.perform(by, reception, slot(booking, Optional.of(caseId), protection)))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<FileReceipt> bookWalkIn(Envelope by, FileId reception, Booking booking) {
        return files.perform(by, reception, slot(booking, Optional.empty(), OPEN));
    }

    @Override
    public Answer<FileReceipt> conduct(Envelope by, FileId reception, ReceptionStep step) {
        return files.perform(by, reception, step);
    }

    @Override
    public Answer<Receipt> takeIntoCharge(
            Envelope by, FileId reception, ChargeAtReception decision, LocalDate reportBy) {
        List<Request.Part> parts = new ArrayList<>(List.of(files.on(reception, decision)));
        files.find(by.officer(), reception)
                .flatMap(file -> charge(file, decision, reportBy))
                .ifPresent(parts::add);
        return files.perform(by, parts).map(Receipts::ofCase);
    }

    @Override
    public Answer<Receipt> takeIntoCharge(Envelope by, CaseId caseId, TakeIntoCharge charge) {
        return desk.perform(by, caseId, charge);
    }

    @Override
    public Answer<Receipt> report(Envelope by, CaseId caseId, ReportCharge report) {
        return desk.perform(by, caseId, report);
    }

    @Override
    public Answer<Receipt> release(Envelope by, CaseId caseId, ReleaseCharge release) {
        return desk.perform(by, caseId, release);
    }

    @Override
    public Answer<LeaderReception> view(OfficerId officer, FileId reception) {
        return files.see(officer, reception);
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, FileId reception) {
        return files.history(officer, reception);
    }

    @Override
    public FilePage list(OfficerId officer, FileQuery query) {
        return files.list(officer, query);
    }

    private static Optional<Request.Part> charge(LeaderReception file, ChargeAtReception decision, LocalDate reportBy) {
        TakeIntoCharge charge =
                new TakeIntoCharge(file.plan().leader(), file.plan().office(), reportBy, Optional.of(file.id()));
        return file.booking(decision.booking())
                .flatMap(booking -> booking.caseId())
                .map(caseId -> new Request.Step(caseId, charge));
    }

    private static BookSlot slot(Booking booking, Optional<CaseId> caseId, Protection protection) {
        Panel panel = booking.panel().orElse(NOBODY);
        return new BookSlot(
                booking.id(),
                booking.slot(),
                caseId,
                booking.subject(),
                booking.panel().isPresent(),
                panel.organs(),
                panel.experts(),
                protection);
    }
}
