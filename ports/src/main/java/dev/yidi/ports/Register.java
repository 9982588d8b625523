package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rim knows of one register 案卷类别: how its files are read, decided, guarded and written.
 *
 * @param <F> its files
 * @param <E> their events
 * @param <C> their commands
 */
interface Register<F, E, C> {
    /** Its name, which stands on every entry and card; no two registers share one. */
    String name();

    /** Turns its events into entries and back. */
    EntryCodec<E> codec();

    /** The file that {@code events} tell. */
    F fold(List<E> events);

    /** {@code file} after more events. */
    F after(F file, List<E> events);

    FileId id(F file);

    /** When its last event happened. */
    Instant changedAt(F file);

    /** Who may see it. */
    AccessFacts access(F file, CountyProfile profile);

    /** What a caller must be allowed to do to give {@code command}. */
    Operation operation(C command);

    /** What {@code command} does to {@code file}. */
    Outcome<List<E>> decide(F file, C command, Setting setting);

    /** What those may do who handle its files, rather than look at them. */
    Set<Operation> handling();

    /** The command that records a look into a sealed file; empty where no file of the register is ever sealed. */
    Optional<C> look();

    /** Whether {@code event} changes nothing of what was seen of the file. */
    boolean isLook(E event);

    /** The command by which the timekeeper answers {@code alarm}. */
    C ring(Alarm alarm);

    /** What its card tells by itself. */
    CardFields fields(F file);

    /** Its card, when its journal ends at {@code head}. */
    FileCard card(F file, Head head, Optional<DataKey> key, Setting setting);

    /** Whether its personal data is gone for ever, so that its key goes with the append that says so. */
    boolean isErased(F file);

    /** Its alarms. */
    List<Alarm> alarms(F file, Setting setting);

    /** The files that are opened in the same append because {@code events} led to {@code after}; mostly none. */
    List<Request.Begin<?, ?>> follow(F after, List<E> events, Setting setting);

    /** What happens in the same append to other files that are there already, because {@code events} made {@code after} of {@code before}. */
    default List<Request.On<?, ?, ?>> accompany(F before, F after, List<E> events, Setting setting) {
        return List.of();
    }
}
