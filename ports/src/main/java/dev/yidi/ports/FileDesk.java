package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.file.FileBeginning;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.file.FileEvent;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.privacy.Audience;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the counters of one register share 案卷台: files an officer opens, works on, looks at and finds.
 *
 * @param <F> its files
 * @param <E> their events
 * @param <C> their commands
 */
final class FileDesk<F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>> {
    private final KeptRegister<F, E, C> register;
    private final FileCounter counter;

    FileDesk(KeptRegister<F, E, C> register, FileCounter counter) {
        this.register = register;
        this.counter = counter;
    }

    /** Opens a file. */
    Answer<FileReceipt> open(Envelope by, FileBeginning<F, E> beginning) {
        return counter.take(by, List.of(beginning(beginning)));
    }

    /** Takes a command on one file. */
    Answer<FileReceipt> perform(Envelope by, FileId fileId, C command) {
        return counter.take(by, List.of(on(fileId, command)));
    }

    /** Takes several parts, all or none; the receipt is that of the last. */
    Answer<FileReceipt> perform(Envelope by, List<Request.Part> parts) {
        return counter.take(by, parts);
    }

    /** The part of a request that opens a file. */
    Request.Part beginning(FileBeginning<F, E> beginning) {
        return new Request.Begin<>(register, beginning);
    }

    /** The part of a request that happens to one file. */
    Request.Part on(FileId fileId, C command) {
        return new Request.On<>(register, fileId, command);
    }

    /** The file, when the officer may read it. */
    Answer<F> see(OfficerId officer, FileId fileId) {
        return find(officer, fileId).<Answer<F>>map(Answer.Done::new).orElseGet(Answer.Absent::new);
    }

    /** The file, when the officer may read it. */
    Optional<F> find(OfficerId officer, FileId fileId) {
        return sight(officer, fileId).map(Sight::open).map(OpenFile::file);
    }

    /** The history of the file, oldest first, when the officer may read it. */
    Answer<List<HistoryLine>> history(OfficerId officer, FileId fileId) {
        return sight(officer, fileId)
                .map(this::lines)
                .<Answer<List<HistoryLine>>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    /** The files of the register that the officer may see and asks for. */
    FilePage list(OfficerId officer, FileQuery query) {
        return counter.list(officer, register.name(), query);
    }

    /** Every file found by {@code key}, without its classified texts, whoever asks: for rules that look across files. */
    List<F> keyed(String key) {
        return counter.keyed(register, key);
    }

    private Optional<Sight<F, E>> sight(OfficerId officer, FileId fileId) {
        return counter.find(officer, register, fileId);
    }

    private List<HistoryLine> lines(Sight<F, E> sight) {
        OpenFile<F, E> open = sight.open();
        Mask mask = new Mask(
                Audience.officer(counter.may(sight.caller(), Operation.HANDLE, register, open.file()), false),
                false,
                open.key().isEmpty());
        return IntStream.range(0, open.events().size())
                .mapToObj(i -> HistoryLines.of(
                        register.codec(), open.entries().get(i), open.events().get(i), mask))
                .toList();
    }

    /**
     * A file before an officer.
     *
     * @param caller the officer
     * @param open the file
     */
    record Sight<F, E>(OfficerCaller caller, OpenFile<F, E> open) {}
}
