package dev.yidi.core.file;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.YidiException;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.profile.CountyProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file kept beside the cases 案卷, folded from its own journal. Immutable.
 *
 * @param <F> the file itself
 */
public interface KeptFile<F extends KeptFile<F>> {

    /** What every file has. */
    FileHead head();

    /** This file with another head. */
    F with(FileHead head);

    /** What its index card tells, whatever the county's profile and calendar are today. */
    FileFacts facts();

    /** Who may see it, as {@code profile} has its organs and divisions now. */
    AccessFacts access(CountyProfile profile);

    /** When somebody must next have acted on it. */
    default Optional<Instant> due(Setting setting) {
        return Optional.empty();
    }

    /** The moments at which it asks for attention next; each clock and rung once. */
    default List<Alarm> alarms(Setting setting) {
        return List.of();
    }

    /** Whether what it held of people is forgotten, so that its key goes with the append that says so. */
    default boolean isErased() {
        return false;
    }

    /** Its identity. */
    default FileId id() {
        return head().id();
    }

    /**
     * The file its journal tells.
     *
     * @throws YidiException unless the first event, and only that, is an opening
     */
    static <F extends KeptFile<F>> F from(List<? extends FileEvent<F>> journal) {
        if (journal.isEmpty() || !(journal.get(0) instanceof FileOpening<F> opening)) {
            throw new YidiException("expected a journal that begins with the opening of a file, found "
                    + (journal.isEmpty()
                            ? "an empty one"
                            : journal.get(0).getClass().getSimpleName()));
        }
        return after(opening.begin(), journal.subList(1, journal.size()));
    }

    /** {@code file} after more events. */
    static <F extends KeptFile<F>> F after(F file, List<? extends FileEvent<F>> events) {
        F now = file;
        for (FileEvent<F> event : events) {
            FileHead head = now.head().after(event.at());
            now = event.evolve(now).with(head);
        }
        return now;
    }

    /** What {@code command} does to {@code file}; an instant before the file's last event counts as that event's. */
    static <F extends KeptFile<F>, E extends FileEvent<F>> Outcome<List<E>> decide(
            F file, FileCommand<F, E> command, Setting setting) {
        return command.decide(file, setting.notBefore(file.head().changedAt()));
    }
}
