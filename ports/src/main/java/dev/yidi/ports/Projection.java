package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.Classified;
import dev.yidi.core.FileId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.RelayData;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes of entries what a destination may see 对外投影. Whether a file is sealed is asked of its card as it is now; a file without a card
 * is not told of. Files are read only for events whose classified texts the contract names.
 */
final class Projection {
    private static final int CHAIN_BYTES = 16;

    private final OutwardForms forms;
    private final FileIndex index;
    private final CaseReader reader;
    private final Commands commands;
    private final CaseRegister cases;
    private final Settings settings;
    private final Keys keys;

    Projection(
            OutwardForms forms,
            FileIndex index,
            CaseReader reader,
            Commands commands,
            CaseRegister cases,
            Settings settings,
            Keys keys) {
        this.forms = forms;
        this.index = index;
        this.reader = reader;
        this.commands = commands;
        this.cases = cases;
        this.settings = settings;
        this.keys = keys;
    }

    /** What {@code destination} may see of {@code entries}, in their order. */
    List<OutwardEvent> of(Destination destination, List<Entry> entries) {
        List<Entry> asked =
                entries.stream().filter(entry -> isFor(destination, entry)).toList();
        Map<FileId, Boolean> open = new HashMap<>();
        index.findAll(asked.stream().map(Entry::fileId).collect(Collectors.toUnmodifiableSet()))
                .forEach((fileId, card) -> open.put(fileId, mayTell(destination, card)));
        return asked.stream()
                .filter(entry -> open.getOrDefault(entry.fileId(), false))
                .map(entry -> told(destination, entry, open))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Which entry it is about must be said: it is the only way to leave it out. */
    private Optional<OutwardEvent> told(Destination destination, Entry entry, Map<FileId, Boolean> open) {
        try {
            return event(destination, entry, open);
        } catch (StoreException e) {
            throw new StoreException(
                    "destination " + destination.name() + ": event " + entry.sequence() + " of the file "
                            + entry.fileId() + " could not be made out. Where that lasts on every node, leave it out",
                    e);
        }
    }

    private boolean isFor(Destination destination, Entry entry) {
        return forms.isTold(entry.type())
                && (destination.registers().isEmpty() || destination.registers().contains(entry.register()))
                && (destination.types().isEmpty() || destination.types().contains(entry.type()));
    }

    private static boolean mayTell(Destination destination, FileCard card) {
        return destination.sealedToo() || !card.sealed();
    }

    private Optional<OutwardEvent> event(Destination destination, Entry entry, Map<FileId, Boolean> open) {
        Set<FieldName> named = destination
                .data()
                .filter(contract -> entry.register().equals(CaseRegister.NAME))
                .map(DataContract::fields)
                .orElse(Set.of());
        Leaving bare = leaving(destination, named, Optional.empty(), open);
        Optional<String> data = forms.data(entry, bare);
        Optional<String> full = data.filter(any -> !bare.found().isEmpty())
                .flatMap(any -> texts(destination, entry, bare.found()))
                .flatMap(texts -> forms.data(entry, leaving(destination, named, Optional.of(texts), open)));
        return full.or(() -> data).map(json -> event(entry, json));
    }

    private Leaving leaving(
            Destination destination, Set<FieldName> named, Optional<Texts> texts, Map<FileId, Boolean> open) {
        return new Leaving(
                named,
                texts,
                fileId -> open.computeIfAbsent(
                        fileId,
                        id -> index.find(id)
                                .filter(card -> mayTell(destination, card))
                                .isPresent()));
    }

    private OutwardEvent event(Entry entry, String data) {
        byte[] digest = keys.digest("event chain", entry.hash().getBytes(StandardCharsets.UTF_8));
        return new OutwardEvent(
                entry.register(),
                entry.fileId(),
                entry.sequence(),
                entry.type(),
                forms.version(entry.type()),
                entry.at(),
                HexFormat.of().formatHex(Arrays.copyOf(digest, CHAIN_BYTES)),
                data);
    }

    /**
     * The texts of {@code entry}, when they may leave now and that is on record. A repeat is on record already, and is asked again
     * all the same: a consent may have been withdrawn meanwhile.
     */
    private Optional<Texts> texts(
            Destination destination, Entry entry, Map<FieldName, Class<? extends Classified>> found) {
        CaseId caseId = new CaseId(entry.fileId().value());
        RelayData relay = relay(destination, entry, found);
        return reader.open(caseId)
                .filter(open -> cases.decide(open.file(), relay, settings.now(Actor.system()))
                        .reasons()
                        .isEmpty())
                .flatMap(OpenCase::key)
                .filter(key -> isOnRecord(caseId, entry, relay))
                .map(key -> forms.texts(entry, key));
    }

    private static RelayData relay(
            Destination destination, Entry entry, Map<FieldName, Class<? extends Classified>> found) {
        DataContract contract = destination.data().orElseThrow();
        return new RelayData(
                destination.name(),
                entry.sequence(),
                contract.to(),
                contract.purpose(),
                DataKinds.of(found),
                contract.ground());
    }

    private boolean isOnRecord(CaseId caseId, Entry entry, RelayData relay) {
        Answer<Receipt> answer = commands.perform(new Request(
                new SystemCaller(),
                CommandIds.of(relay, entry),
                Optional.empty(),
                List.of(new Request.Step(caseId, relay))));
        if (answer instanceof Answer.Stale) {
            throw new StoreException(
                    "case " + caseId + ": it moved on again and again while a disclosure was to be put on record");
        }
        return answer instanceof Answer.Done;
    }
}
