package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.file.FileBeginning;
import dev.yidi.core.file.FileCommand;
import dev.yidi.core.file.FileEvent;
import dev.yidi.core.file.KeptFile;
import dev.yidi.ports.spi.CommandKey;
import java.util.List;
import java.util.Optional;

/**
 * A command on one file, or on several at once, all or none.
 *
 * @param caller who sends it
 * @param commandId the caller's id of it
 * @param expectedVersion the version of the first file that the caller saw
 * @param steps what happens to which file; the receipt is that of the last
 * @param asked what the caller sent, by which a repeat is known; empty where that is what the steps say. It is there where
 *     the steps depend on how things are when they are made
 */
record Request(
        Caller caller, String commandId, Optional<Long> expectedVersion, List<Part> steps, Optional<Record> asked) {
    Request {
        steps = List.copyOf(steps);
    }

    /** A request that is known by its steps. */
    Request(Caller caller, String commandId, Optional<Long> expectedVersion, List<Part> steps) {
        this(caller, commandId, expectedVersion, steps, Optional.empty());
    }

    CommandKey key() {
        return caller.key(commandId);
    }

    /** What happens to one file. */
    sealed interface Part {}

    /**
     * What happens to one case.
     *
     * @param caseId the case
     * @param command what the core decides
     */
    record Step(CaseId caseId, CaseCommand command) implements Part {}

    /**
     * What happens to one file of any register.
     *
     * @param register the register
     * @param fileId the file
     * @param command what the core decides
     */
    record On<F, E, C>(Register<F, E, C> register, FileId fileId, C command) implements Part {}

    /**
     * What happens to a file of a known id, which is opened in the same append if it is not there yet. Two that open it at
     * once meet in the journal: one of them finds it moved on and is decided anew. Nobody has to be allowed to read the
     * file for it.
     *
     * @param register the register
     * @param fileId the file
     * @param opening what opens it
     * @param command what the core decides
     */
    record Keep<F extends KeptFile<F>, E extends FileEvent<F>, C extends FileCommand<F, E>>(
            KeptRegister<F, E, C> register, FileId fileId, FileBeginning<F, E> opening, C command) implements Part {
        On<F, E, C> on() {
            return new On<>(register, fileId, command);
        }
    }

    /**
     * A file that is opened.
     *
     * @param register the register it will stand in
     * @param beginning what the core decides
     */
    record Begin<F extends KeptFile<F>, E extends FileEvent<F>>(
            KeptRegister<F, E, ?> register, FileBeginning<F, E> beginning) implements Part {}
}
