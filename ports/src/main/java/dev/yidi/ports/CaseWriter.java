package dev.yidi.ports;

import dev.yidi.core.casefile.Alarms;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Setting;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.CaseChange;
import dev.yidi.ports.spi.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns decided events into what the journal stores: entries, card and alarms. */
final class CaseWriter {
    private final EntryCodec codec;
    private final DataKeys keys;
    private final Cards cards;

    CaseWriter(EntryCodec codec, DataKeys keys, Cards cards) {
        this.codec = codec;
        this.keys = keys;
        this.cards = cards;
    }

    /** The change that begins a case. */
    CaseChange begin(List<CaseEvent> events, Setting setting) {
        CaseFile file = CaseFile.from(events);
        DataKey key = keys.draw();
        CaseChange change = change(Head.before(file.id()), events, file, setting, Optional.of(key));
        return new CaseChange(
                change.caseId(), 0, change.entries(), change.card(), change.alarms(), Optional.of(keys.wrap(key)));
    }

    /** The change that goes on with {@code before}. */
    CaseChange goOn(OpenCase before, List<CaseEvent> events, Setting setting) {
        return change(before.head(), events, before.file().after(events), setting, before.key());
    }

    private CaseChange change(
            Head head, List<CaseEvent> events, CaseFile after, Setting setting, Optional<DataKey> key) {
        List<Entry> entries = new ArrayList<>();
        Author author = Author.of(setting.actor());
        Head end = head;
        for (CaseEvent event : events) {
            Entry entry = codec.seal(end, event, author, key);
            entries.add(entry);
            end = Head.after(entry);
        }
        return new CaseChange(
                after.id(),
                head.version(),
                entries,
                cards.of(after, end, key, setting),
                alarms(after, setting),
                Optional.empty());
    }

    private static List<Alarm> alarms(CaseFile file, Setting setting) {
        return Alarms.of(file, setting).stream()
                .map(alarm ->
                        new Alarm(file.id(), alarm.clock().value(), alarm.rung().value(), alarm.at()))
                .toList();
    }
}
