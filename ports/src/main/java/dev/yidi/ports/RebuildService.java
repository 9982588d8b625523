package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.YidiException;
import dev.yidi.core.casefile.Actor;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileChange;
import dev.yidi.ports.spi.Stores;
import dev.yidi.ports.spi.WrappedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes cards and alarms anew; see {@link IndexRebuild}. */
final class RebuildService implements IndexRebuild {
    private static final int PAGE = 500;
    private static final int TRIES = 5;

    private final Stores stores;
    private final Registers registers;
    private final DataKeys keys;
    private final FileWriter writer;
    private final Settings settings;

    RebuildService(Stores stores, Registers registers, DataKeys keys, FileWriter writer, Settings settings) {
        this.stores = stores;
        this.registers = registers;
        this.keys = keys;
        this.writer = writer;
        this.settings = settings;
    }

    /** Looks at one file, and writes or not. */
    private interface Look {
        Rebuilt at(FileId fileId);
    }

    @Override
    public Rebuilt compare() {
        return each(fileId -> seen(fileId).rebuilt(fileId));
    }

    @Override
    public Rebuilt rebuild(FileId fileId) {
        Told told = seen(fileId);
        for (int tries = 1; tries < TRIES && told.card().isPresent() && !write(told); tries++) {
            told = seen(fileId);
        }
        return told.rebuilt(fileId);
    }

    /**
     * What is told twice of one version: the journal, the card and the alarms are read one after another, so that who
     * appends between looks like a fault once.
     */
    private Told seen(FileId fileId) {
        Told told = told(fileId);
        for (int tries = 1; tries < TRIES && !told.matches(); tries++) {
            Told again = told(fileId);
            if (again.version() == told.version()) {
                return again;
            }
            told = again;
        }
        return told;
    }

    @Override
    public Rebuilt rebuildAll() {
        return each(this::rebuild);
    }

    /** Every file has a first entry, and the feed gives it once at least; a file given twice is looked at twice. */
    private Rebuilt each(Look look) {
        Rebuilt all = Rebuilt.NOTHING;
        FeedPage page = stores.journal().follow(FeedPosition.start(), PAGE);
        while (!page.entries().isEmpty()) {
            for (Entry entry : page.entries()) {
                all = entry.sequence() == 1 ? all.and(look.at(entry.fileId())) : all;
            }
            page = stores.journal().follow(page.next(), PAGE);
        }
        return all;
    }

    private boolean write(Told told) {
        return stores.journal().restore(told.card().orElseThrow(), told.alarms());
    }

    /**
     * What a journal tells, beside what there is.
     *
     * @param files 1, or 0 where there is no such file
     * @param card the card that follows from it; empty where it is not sound
     * @param alarms the alarms that follow from it
     * @param matches whether nothing has to be written
     * @param findings what is not sound
     */
    private record Told(
            int files, Optional<FileCard> card, List<Alarm> alarms, boolean matches, List<Finding> findings) {
        static Told unsound(int files, List<Finding> findings) {
            return new Told(files, Optional.empty(), List.of(), true, findings);
        }

        long version() {
            return card.map(FileCard::version).orElse(0L);
        }

        Rebuilt rebuilt(FileId fileId) {
            return new Rebuilt(files, matches ? List.of() : List.of(fileId), findings);
        }
    }

    private Told told(FileId fileId) {
        Optional<FileCard> found = stores.index().find(fileId);
        List<Entry> entries = stores.journal().read(fileId, 0);
        List<Finding> broken = ChainCheck.of(fileId, entries, found).stream()
                .filter(finding -> finding.kind() != FindingKind.CARD_DIFFERS)
                .toList();
        if (entries.isEmpty() || !broken.isEmpty()) {
            return Told.unsound(entries.isEmpty() && found.isEmpty() ? 0 : 1, broken);
        }
        return registers
                .of(entries.get(0).register())
                .map(register -> told(register, entries, found))
                .orElseGet(() -> unreadable(fileId, 1));
    }

    private <F, E> Told told(Register<F, E, ?> register, List<Entry> entries, Optional<FileCard> found) {
        FileId fileId = entries.get(0).fileId();
        Optional<WrappedKey> wrapped = stores.fileKeys().find(fileId);
        List<E> events = new ArrayList<>();
        Optional<DataKey> key;
        try {
            key = wrapped.map(keys::unwrap);
            for (Entry entry : entries) {
                events.add(register.codec().open(entry, key));
            }
        } catch (YidiException e) {
            return unreadable(fileId, events.size() + 1L);
        }
        OpenFile<F, E> open = new OpenFile<>(register.fold(events), entries, events, key);
        FileChange anew = writer.goOn(register, open, List.of(), settings.now(Actor.system()));
        boolean matches =
                found.filter(there -> sameButSummary(there, anew.card())).isPresent()
                        && Set.copyOf(stores.clocks().of(fileId)).equals(Set.copyOf(anew.alarms()))
                        && stores.index().isFoundBy(anew.card()).orElse(true);
        return new Told(1, Optional.of(anew.card()), anew.alarms(), matches, List.of());
    }

    private static Told unreadable(FileId fileId, long sequence) {
        return Told.unsound(1, List.of(new Finding(fileId, sequence, FindingKind.UNREADABLE)));
    }

    /** A summary is encrypted anew each time, so that two of the same file are never equal. */
    private static boolean sameButSummary(FileCard one, FileCard other) {
        return one.version() == other.version()
                && one.headHash().equals(other.headHash())
                && CardFields.of(one).equals(CardFields.of(other))
                && one.nextDue().equals(other.nextDue())
                && one.allow().equals(other.allow())
                && one.deny().equals(other.deny())
                && one.tokens().equals(other.tokens());
    }
}
