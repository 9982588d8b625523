package dev.yidi.ports;

import dev.yidi.core.casefile.Setting;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns decided events into what the journal stores: entries, card and alarms. */
final class FileWriter {
    private final DataKeys keys;

    FileWriter(DataKeys keys) {
        this.keys = keys;
    }

    /** The change that begins a file. */
    <F, E> FileChange begin(Register<F, E, ?> register, List<E> events, Setting setting) {
        F file = register.fold(events);
        DataKey key = keys.draw();
        FileChange change = change(register, Head.before(register.id(file)), events, file, setting, Optional.of(key));
        return new FileChange(
                change.fileId(), 0, change.entries(), change.card(), change.alarms(), Optional.of(keys.wrap(key)));
    }

    /** The change that goes on with {@code before}. */
    <F, E> FileChange goOn(Register<F, E, ?> register, OpenFile<F, E> before, List<E> events, Setting setting) {
        return change(register, before.head(), events, register.after(before.file(), events), setting, before.key());
    }

    private static <F, E> FileChange change(
            Register<F, E, ?> register, Head head, List<E> events, F after, Setting setting, Optional<DataKey> key) {
        List<Entry> entries = new ArrayList<>();
        Author author = Author.of(setting.actor());
        Head end = head;
        for (E event : events) {
            Entry entry = register.codec().seal(end, event, author, key);
            entries.add(entry);
            end = Head.after(entry);
        }
        return new FileChange(
                register.id(after),
                head.version(),
                entries,
                register.card(after, end, key.filter(found -> !register.isErased(after)), setting),
                register.alarms(after, setting),
                Optional.empty(),
                register.isErased(after));
    }
}
