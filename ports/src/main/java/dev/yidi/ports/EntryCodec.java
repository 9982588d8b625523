package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.FileId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns events into journal entries and back: the open part as canonical JSON, the classified texts in a vault under the
 * file's data key, bound to their place. One codec serves one register.
 *
 * @param <E> the events of the register
 */
final class EntryCodec<E> {
    /** How bodies of older versions of case events are lifted; none so far. */
    static final List<Upcaster> UPCASTERS = List.of();

    /** How many events without classified texts are remembered, or twice as many. */
    private static final int REMEMBERED = 2_048;

    private final String register;
    private final Class<E> family;
    private final Function<E, Instant> time;
    private final ActCodec<E> acts;
    private final Recent<Open, E> recent = new Recent<>(REMEMBERED);

    EntryCodec(String register, Class<E> family, Function<E, Instant> time, List<Upcaster> upcasters) {
        this.register = register;
        this.family = family;
        this.time = time;
        this.acts = new ActCodec<>(family, upcasters);
    }

    /** The codec of cases. */
    static EntryCodec<CaseEvent> ofCases() {
        return new EntryCodec<>(CaseRegister.NAME, CaseEvent.class, CaseEvent::at, UPCASTERS);
    }

    /** The register it serves. */
    String register() {
        return register;
    }

    /** The names of all event types. */
    Set<String> types() {
        return acts.types();
    }

    /** The family of events. */
    Class<E> family() {
        return family;
    }

    /** The event in {@code body}, which may have the form of an older version. */
    E decode(String type, int typeVersion, String body, Texts texts) {
        return acts.decode(type, typeVersion, body, texts);
    }

    /** The open form of an event, before encryption. */
    Encoded encode(E event) {
        return acts.encode(event);
    }

    /** The open form of an event as a tree; its classified values go to {@code texts}. */
    JsonNode tree(E event, Texts texts) {
        return acts.tree(event, texts);
    }

    /** How events of {@code type} leave the centre; empty when they are not told of. */
    Optional<Outlet> outlet(String type, OutwardWords words) {
        return acts.outlet(type, words);
    }

    /** The body of {@code entry} in the form of today's version. */
    ObjectNode lifted(Entry entry) {
        return acts.lifted(entry.type(), entry.typeVersion(), entry.body());
    }

    /** The version in which events of {@code type} are written. */
    int version(String type) {
        return acts.currentVersion(type);
    }

    /** The entry that follows {@code head} in its file. */
    Entry seal(Head head, E event, Author author, Optional<DataKey> key) {
        Encoded encoded = acts.encode(event);
        long sequence = head.version() + 1;
        Octets vault = vault(head.fileId(), sequence, encoded, key);
        return HashChain.sealed(new Entry(
                head.fileId(),
                register,
                sequence,
                encoded.type(),
                encoded.typeVersion(),
                time.apply(event),
                author.name(),
                author.onBehalfOf(),
                encoded.body(),
                vault,
                head.hash(),
                ""));
    }

    /** The event in {@code entry}; its classified texts are {@link Texts#ERASED} without a key. */
    E open(Entry entry, Optional<DataKey> key) {
        return open(entry, key, Veil.NONE);
    }

    /** The event in {@code entry}, as far as {@code veil} lets it be seen. */
    E open(Entry entry, Optional<DataKey> key, Veil veil) {
        if (entry.vault().length() == 0) {
            return recent.of(new Open(entry.type(), entry.typeVersion(), entry.body()), this::decode);
        }
        return decode(entry.type(), entry.typeVersion(), entry.body(), texts(entry, key, veil));
    }

    private E decode(Open open) {
        return decode(open.type(), open.typeVersion(), open.body(), Texts.empty());
    }

    /**
     * All that an entry without a vault says: no key and no veil changes what is read of it, and nothing in it is classified. A
     * file is read back before each command, and most of its entries are such.
     */
    private record Open(String type, int typeVersion, String body) {}

    /** Whether {@code event} holds classified texts, so that it cannot be written without a key. */
    boolean needsKey(E event) {
        return !acts.encode(event).texts().isEmpty();
    }

    /** The classified texts of {@code entry}. */
    Texts texts(Entry entry, Optional<DataKey> key) {
        return texts(entry, key, Veil.NONE);
    }

    private Texts texts(Entry entry, Optional<DataKey> key, Veil veil) {
        if (entry.vault().length() == 0) {
            return Texts.empty();
        }
        byte[] place = place(entry.fileId(), entry.sequence(), entry.type());
        return key.map(found -> Texts.of(StrictJson.readTexts(found.open(place, entry.vault())), veil))
                .orElseGet(Texts::erased);
    }

    private static Octets vault(FileId fileId, long sequence, Encoded encoded, Optional<DataKey> key) {
        if (encoded.texts().isEmpty()) {
            return Octets.none();
        }
        return key.map(found ->
                        found.seal(place(fileId, sequence, encoded.type()), StrictJson.writeTexts(encoded.texts())))
                .orElseThrow(() -> new StoreException(
                        fileId + ": its key was destroyed, so that nothing classified can be added to it"));
    }

    private static byte[] place(FileId fileId, long sequence, String type) {
        return new LengthPrefixed()
                .and("yidi vault 1")
                .and(fileId.value())
                .and(sequence)
                .and(type)
                .toBytes();
    }
}
