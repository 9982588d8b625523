package dev.yidi.core.file;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/**
 * What someone wants to do with a file 案卷动作, in the imperative, with every fact it needs.
 *
 * @param <F> the file
 * @param <E> its events
 */
public interface FileCommand<F extends KeptFile<F>, E extends FileEvent<F>> {

    /** What an officer must be allowed to do to give it. */
    Operation operation();

    /** The events this would be, or every reason against it. Decide through {@link KeptFile#decide}. */
    Outcome<List<E>> decide(F file, Setting setting);
}
