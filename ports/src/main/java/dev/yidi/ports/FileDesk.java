package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
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

    /** The file as the officer may see it; a look into a sealed one is recorded first. */
    Answer<F> see(OfficerId officer, FileId fileId) {
        return counter.see(officer, register, fileId).map(this::shown);
    }

    /** The file as it is, when the officer may read it: for decisions, never to be shown. */
    Optional<F> find(OfficerId officer, FileId fileId) {
        return counter.find(officer, register, fileId).map(Sight::open).map(OpenFile::file);
    }

    /** The history of the file, oldest first, as the officer may see it; a look into a sealed one is recorded first. */
    Answer<List<HistoryLine>> history(OfficerId officer, FileId fileId) {
        return counter.see(officer, register, fileId).map(this::lines);
    }

    /** The files of the register that the officer may see and asks for. */
    FilePage list(OfficerId officer, FileQuery query) {
        return counter.list(officer, register.name(), query);
    }

    /** Every file found by {@code key}, without its classified texts, whoever asks: for rules that look across files. */
    List<F> keyed(String key) {
        return counter.keyed(register, key);
    }

    /** The same with their classified texts. */
    List<F> keyedOpen(String key) {
        return counter.keyedOpen(register, key);
    }

    /** What is not for the officer is left out before the file is folded, so that nothing built from it can hold it. */
    private F shown(Sight<F, E> sight) {
        OpenFile<F, E> open = sight.open();
        Veil veil = Veil.of(audience(sight), isSealed(sight));
        return register.fold(open.entries().stream()
                .map(entry -> register.codec().open(entry, open.key(), veil))
                .toList());
    }

    private List<HistoryLine> lines(Sight<F, E> sight) {
        OpenFile<F, E> open = sight.open();
        Mask mask = new Mask(audience(sight), isSealed(sight), open.key().isEmpty());
        return IntStream.range(0, open.events().size())
                .mapToObj(i -> HistoryLines.of(
                        register.codec(), open.entries().get(i), open.events().get(i), mask))
                .toList();
    }

    private Audience audience(Sight<F, E> sight) {
        boolean handles = register.handling().stream()
                .anyMatch(operation -> counter.may(
                        sight.caller(), operation, register, sight.open().file()));
        return Audience.officer(handles, isSealed(sight));
    }

    private boolean isSealed(Sight<F, E> sight) {
        return counter.isSealed(register, sight.open().file());
    }

    /**
     * A file before an officer.
     *
     * @param caller the officer
     * @param open the file
     */
    record Sight<F, E>(OfficerCaller caller, OpenFile<F, E> open) {}
}
