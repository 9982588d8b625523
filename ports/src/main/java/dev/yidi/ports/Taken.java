package dev.yidi.ports;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.ports.spi.FileChange;
import java.util.List;
import java.util.function.Predicate;

/**
 * A file of a request, taken from the journal.
 *
 * @param on what happens to it
 * @param open the file
 */
record Taken<F, E, C>(Request.On<F, E, C> on, OpenFile<F, E> open) {
    /** Whether the caller may know of the file. */
    boolean isReadableBy(Caller caller, Settings settings) {
        return caller.may(Operation.READ, on.register().access(open.file(), settings.profile()));
    }

    long version() {
        return open.entries().size();
    }

    /** Whether anything but looks has happened since version {@code seen}: a look changes nothing of what was seen. */
    boolean hasMovedOn(long seen) {
        return hasMovedOn(open.events(), seen, on.register()::isLook);
    }

    /** The same of what happened to a file of any register. */
    static <E> boolean hasMovedOn(List<E> events, long seen, Predicate<E> isLook) {
        return seen < 0
                || seen > events.size()
                || !events.subList((int) seen, events.size()).stream().allMatch(isLook);
    }

    /** What the command changes, with the files that are opened for it, if the caller may give it. */
    Outcome<Changes> decide(Caller caller, Settings settings, FileWriter writer) {
        Register<F, E, C> register = on.register();
        Operation operation = register.operation(on.command());
        if (!caller.may(operation, register.access(open.file(), settings.profile()))) {
            return Outcome.refused(Answers.denial(operation));
        }
        Setting setting = settings.now(caller.actor()).notBefore(register.changedAt(open.file()));
        return register.decide(open.file(), on.command(), setting)
                .then(this::writable)
                .map(events -> changes(register.after(open.file(), events), events, setting, writer));
    }

    /** What the command changes because of what was granted for another file; nobody is asked again whether they may. */
    Outcome<FileChange> accompany(Caller caller, Settings settings, FileWriter writer) {
        Register<F, E, C> register = on.register();
        Setting setting = settings.now(caller.actor()).notBefore(register.changedAt(open.file()));
        return register.decide(open.file(), on.command(), setting)
                .then(this::writable)
                .map(events -> writer.goOn(register, open, events, setting));
    }

    private Changes changes(F after, List<E> events, Setting setting, FileWriter writer) {
        Register<F, E, C> register = on.register();
        return new Changes(
                writer.goOn(register, open, events, setting),
                register.follow(after, events, setting),
                register.accompany(open.file(), after, events, setting));
    }

    /** Without its key nothing classified can be added to a file. */
    private Outcome<List<E>> writable(List<E> events) {
        return open.key().isEmpty() && events.stream().anyMatch(on.register().codec()::needsKey)
                ? Outcome.refused(Reason.of("file.key-destroyed"))
                : Outcome.granted(events);
    }

    /**
     * What a command comes to.
     *
     * @param change what it changes in its file
     * @param followers the files that are opened for it
     * @param companions what happens to other files because of it
     */
    record Changes(FileChange change, List<Request.Begin<?, ?>> followers, List<Request.On<?, ?, ?>> companions) {
        /** A change that nothing else follows from. */
        static Changes of(FileChange change) {
            return new Changes(change, List.of(), List.of());
        }
    }
}
