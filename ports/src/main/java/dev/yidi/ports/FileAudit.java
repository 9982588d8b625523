package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.YidiException;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one file: first its chain, then whether each entry is readable, then whether the card tells what they tell. */
final class FileAudit {
    private final DataKeys keys;
    private final Registers registers;

    FileAudit(DataKeys keys, Registers registers) {
        this.keys = keys;
        this.registers = registers;
    }

    /** Everything wrong with a file; a later check is made only where the earlier ones found nothing. */
    List<Finding> of(FileId fileId, List<Entry> entries, Optional<WrappedKey> wrapped, Optional<FileCard> card) {
        List<Finding> broken = ChainCheck.of(fileId, entries, card);
        if (!broken.isEmpty() || entries.isEmpty()) {
            return broken;
        }
        Optional<Register<?, ?, ?>> register = registers.of(entries.get(0).register());
        Optional<DataKey> key;
        try {
            key = wrapped.map(keys::unwrap);
        } catch (StoreException e) {
            return List.of(new Finding(fileId, 1, FindingKind.UNREADABLE));
        }
        return register.map(known -> readable(known, fileId, entries, key, card))
                .orElseGet(() -> List.of(new Finding(fileId, 1, FindingKind.UNREADABLE)));
    }

    private static <F, E> List<Finding> readable(
            Register<F, E, ?> register,
            FileId fileId,
            List<Entry> entries,
            Optional<DataKey> key,
            Optional<FileCard> card) {
        List<E> events = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries) {
            try {
                events.add(register.codec().open(entry, key));
            } catch (YidiException e) {
                findings.add(new Finding(fileId, entry.sequence(), FindingKind.UNREADABLE));
            }
        }
        return findings.isEmpty() ? againstCard(register, fileId, events, card) : findings;
    }

    private static <F, E> List<Finding> againstCard(
            Register<F, E, ?> register, FileId fileId, List<E> events, Optional<FileCard> card) {
        CardFields told = register.fields(register.fold(events));
        return card.filter(found -> !CardFields.of(found).equals(told))
                .map(found -> new Finding(fileId, found.version(), FindingKind.CARD_DIFFERS))
                .map(List::of)
                .orElse(List.of());
    }
}
