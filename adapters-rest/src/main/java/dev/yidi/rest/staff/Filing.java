package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FilePage;
import dev.yidi.ports.FileReceipt;
import dev.yidi.ports.HistoryLine;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.FileMapper;
import dev.yidi.rest.staff.mapping.FileMapperImpl;
import dev.yidi.rest.staff.mapping.HistoryMapper;
import dev.yidi.rest.staff.mapping.HistoryMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.OpenedFileView;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the resources of one register of files beside the cases share. */
final class Filing {
    private final Desk desk;
    private final String place;
    private final FileMapper files = new FileMapperImpl();
    private final HistoryMapper histories = new HistoryMapperImpl();

    /** The files that are kept at {@code place}, below the staff side. */
    Filing(Desk desk, String place) {
        this.desk = desk;
        this.place = place;
    }

    /** Opens a file. */
    OpenedFileView open(Sender sender, Function<Envelope, Answer<FileReceipt>> command) {
        return opened(sender, sender.first(), command);
    }

    /** Opens a file by a command on a case as the sender has seen it. */
    OpenedFileView open(Sender sender, String caseId, BiFunction<Envelope, CaseId, Answer<FileReceipt>> command) {
        return opened(sender, sender.onVersion(), envelope -> command.apply(envelope, Desk.caseId(caseId)));
    }

    private OpenedFileView opened(Sender sender, Envelope envelope, Function<Envelope, Answer<FileReceipt>> command) {
        FileReceipt receipt = Answers.done(command.apply(envelope));
        return files.opened(receipt, "api/v1/staff/" + place + "/" + receipt.fileId(), desk.names(sender));
    }

    /** Takes a command on the file {@code id} as the sender has seen it. */
    FileReceiptView perform(Sender sender, String id, BiFunction<Envelope, FileId, Answer<FileReceipt>> command) {
        Envelope envelope = sender.onVersion();
        return files.receipt(Answers.done(command.apply(envelope, id(id))), desk.names(sender));
    }

    /** Takes a command on the one file of a register, whatever its version. */
    FileReceiptView perform(Sender sender, Function<Envelope, Answer<FileReceipt>> command) {
        return files.receipt(Answers.done(command.apply(sender.first())), desk.names(sender));
    }

    /** A page of the files that are asked for. */
    FilePageView page(Sender sender, Supplier<FilePage> list) {
        return files.page(Relocated.to(Site.QUERY, "", list), desk.names(sender));
    }

    /** The page of the history of the file {@code id} that an address asks for. */
    HistoryView history(Sender sender, UriInfo address, String id, Supplier<Answer<List<HistoryLine>>> history) {
        Reading reading = Reading.of(desk, sender, place + ":" + id, address);
        Names names = desk.names(sender);
        List<HistoryLine> all = Answers.done(history.get());
        return new HistoryView(
                reading.page(all).stream()
                        .map(line -> histories.line(line, names))
                        .toList(),
                reading.next(all));
    }

    /** The file an address names; what is no id of a file names no file. */
    static FileId id(String id) {
        try {
            return new FileId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}
