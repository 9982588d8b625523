package dev.yidi.core.file;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;
import java.util.Optional;

/**
 * What someone wants to open a file with 立卷申请; id and number are given by the centre.
 *
 * @param <F> the file
 * @param <E> its events
 */
public interface FileBeginning<F extends KeptFile<F>, E extends FileEvent<F>> {

    /** What an officer must be allowed to do to give it. */
    Operation operation();

    /** A key under which the register has one file only: where it has one already, none is opened. */
    default Optional<String> onlyOne() {
        return Optional.empty();
    }

    /** The first events of the file, the opening first; or every reason against it. */
    Outcome<List<E>> begin(FileId id, String number, Setting setting);
}
