package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns events into journal entries and back: the open part as canonical JSON, the classified texts in a vault under the
 * case's data key, bound to their place.
 */
final class EntryCodec {
    /** How bodies of older versions are lifted; none so far. */
    static final List<Upcaster> UPCASTERS = List.of();

    private final ActCodec<CaseEvent> acts = new ActCodec<>(CaseEvent.class, UPCASTERS);

    /** The names of all event types. */
    Set<String> types() {
        return acts.types();
    }

    /** The open form of an event, before encryption. */
    Encoded encode(CaseEvent event) {
        return acts.encode(event);
    }

    /** The open form of an event as a tree; its classified values go to {@code texts}. */
    JsonNode tree(CaseEvent event, Texts texts) {
        return acts.tree(event, texts);
    }

    /** The entry that follows {@code head} in its case. */
    Entry seal(Head head, CaseEvent event, Author author, Optional<DataKey> key) {
        Encoded encoded = acts.encode(event);
        long sequence = head.version() + 1;
        Octets vault = vault(head.caseId(), sequence, encoded, key);
        return HashChain.sealed(new Entry(
                head.caseId(),
                sequence,
                encoded.type(),
                encoded.typeVersion(),
                event.at(),
                author.name(),
                author.onBehalfOf(),
                encoded.body(),
                vault,
                head.hash(),
                ""));
    }

    /** The event in {@code entry}; its classified texts are {@link Texts#ERASED} without a key. */
    CaseEvent open(Entry entry, Optional<DataKey> key) {
        return acts.decode(entry.type(), entry.typeVersion(), entry.body(), texts(entry, key));
    }

    /** The classified texts of {@code entry}. */
    Texts texts(Entry entry, Optional<DataKey> key) {
        if (entry.vault().length() == 0) {
            return Texts.empty();
        }
        byte[] place = place(entry.caseId(), entry.sequence(), entry.type());
        return key.map(found -> Texts.of(StrictJson.readTexts(found.open(place, entry.vault()))))
                .orElseGet(Texts::erased);
    }

    private static Octets vault(CaseId caseId, long sequence, Encoded encoded, Optional<DataKey> key) {
        if (encoded.texts().isEmpty()) {
            return Octets.none();
        }
        return key.map(found ->
                        found.seal(place(caseId, sequence, encoded.type()), StrictJson.writeTexts(encoded.texts())))
                .orElseThrow(() -> new StoreException(
                        caseId + ": its key was destroyed, so that nothing classified can be added to it"));
    }

    private static byte[] place(CaseId caseId, long sequence, String type) {
        return new LengthPrefixed()
                .and("yidi vault 1")
                .and(caseId.value())
                .and(sequence)
                .and(type)
                .toBytes();
    }
}
