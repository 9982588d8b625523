package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseRegistered;
import dev.yidi.core.casefile.NoteAdded;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.ConfirmationEvent;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationEvent;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTest {
    private static final FileId CASE = new FileId("case-1");
    private static final Author AUTHOR = Author.of(Actor.citizen());

    private final EntryCodec<CaseEvent> codec = EntryCodec.ofCases();
    private final Optional<DataKey> key = Optional.of(new DataKey(Cipher.aes256Gcm(), new byte[32], Optional.empty()));

    static Stream<CaseEvent> events() {
        return Stream.of(true, false)
                .flatMap(full -> new Specimens(full).ofAll(CaseEvent.class))
                .map(CaseEvent.class::cast);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_read_back_as_it_was_written(CaseEvent event) {
        Entry entry = codec.seal(Head.before(CASE), event, AUTHOR, key);
        assertThat(codec.open(entry, key)).isEqualTo(event);
        assertThat(entry.hash()).isEqualTo(HashChain.hash(entry));
        assertThat(entry.at()).isEqualTo(event.at());
    }

    static Stream<Class<?>> families() {
        return Stream.of(
                MediationEvent.class,
                ConfirmationEvent.class,
                CaseCommand.class,
                MediationCommand.class,
                ConfirmationCommand.class);
    }

    @ParameterizedTest
    @MethodSource("families")
    <T> void every_member_of_the_other_families_has_a_form_that_is_read_back(Class<T> family) {
        ActCodec<T> acts = new ActCodec<>(family, List.of());
        for (boolean full : List.of(true, false)) {
            new Specimens(full).ofAll(family).map(family::cast).forEach(act -> {
                Encoded encoded = acts.encode(act);
                assertThat(acts.decode(encoded.type(), 1, encoded.body(), Texts.of(encoded.texts())))
                        .isEqualTo(act);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothing_classified_is_readable_in_an_entry_or_its_text_form(CaseEvent event) {
        Entry entry = codec.seal(Head.before(CASE), event, AUTHOR, key);
        String vault = new String(entry.vault().toArray(), StandardCharsets.UTF_8);
        assertThat(List.of(
                        entry.body(),
                        vault,
                        entry.toString(),
                        event.toString(),
                        codec.encode(event).toString()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(Specimens.CANARY, "13900007777", "11010519491231002", "CANARYCANARY"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_destroyed_key_leaves_the_open_part(CaseEvent event) {
        Entry entry = codec.seal(Head.before(CASE), event, AUTHOR, key);
        CaseEvent erased = codec.open(entry, Optional.empty());
        assertThat(erased.getClass()).isEqualTo(event.getClass());
        assertThat(codec.encode(erased).body()).isEqualTo(bodyWithoutSchemes(entry.body()));
        assertThat(codec.encode(erased).texts())
                .noneSatisfy(text -> assertThat(text).contains(Specimens.CANARY));
    }

    /** So nothing that was read with a key stays in memory, and what has no key is the same for everybody. */
    @ParameterizedTest
    @MethodSource("events")
    void only_an_entry_without_classified_texts_is_remembered(CaseEvent event) {
        Entry entry = codec.seal(Head.before(CASE), event, AUTHOR, key);
        CaseEvent first = codec.open(entry, key);
        if (entry.vault().length() == 0) {
            assertThat(codec.open(entry, Optional.empty())).isSameAs(first);
        } else {
            assertThat(codec.open(entry, key)).isEqualTo(first).isNotSameAs(first);
        }
    }

    @Test
    void an_erased_registration_shows_erased_texts() {
        CaseEvent event = (CaseEvent) new Specimens(true).of(CaseRegistered.class);
        Entry entry = codec.seal(Head.before(CASE), event, AUTHOR, key);
        CaseRegistered erased = (CaseRegistered) codec.open(entry, Optional.empty());
        assertThat(erased.intake().title().reveal()).isEqualTo("[erased]");
        assertThat(erased.parties())
                .allSatisfy(party -> assertThat(party.name().reveal()).isEqualTo("[erased]"));
    }

    @Test
    void nothing_classified_can_be_added_once_the_key_is_destroyed() {
        NoteAdded note = new NoteAdded(Samples.NOON, FreeText.of(Specimens.CANARY));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> codec.seal(Head.before(CASE), note, AUTHOR, Optional.empty()))
                .withMessageContaining("destroyed")
                .withMessageNotContaining(Specimens.CANARY);
    }

    @Test
    void a_vault_is_bound_to_case_sequence_and_type() {
        NoteAdded note = new NoteAdded(Samples.NOON, FreeText.of("漏水"));
        Entry entry = codec.seal(Head.before(CASE), note, AUTHOR, key);
        for (Entry moved : List.of(
                moved(entry, new FileId("case-2"), 1, entry.type()),
                moved(entry, CASE, 2, entry.type()),
                moved(entry, CASE, 1, "citizen-answered"))) {
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> codec.open(moved, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-registered", "clock-started", "mediation-advanced"})
    void damaged_bodies_are_refused_without_being_quoted(String type) {
        CaseEvent event = (CaseEvent)
                new Specimens(true).of(TypeNames.of(CaseEvent.class).all().get(type));
        Encoded encoded = codec.encode(event);
        ActCodec<CaseEvent> acts = new ActCodec<>(CaseEvent.class, List.of());
        JsonNode tree = StrictJson.readObject(encoded.body());
        tree.fieldNames().forEachRemaining(field -> {
            com.fasterxml.jackson.databind.node.ObjectNode damaged = tree.deepCopy();
            damaged.put(field, "canary");
            damaged.put("at", 7);
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> acts.decode(type, 1, StrictJson.write(damaged), Texts.of(encoded.texts())))
                    .withMessageNotContaining("canary");
        });
    }

    private static Entry moved(Entry e, FileId fileId, long sequence, String type) {
        return new Entry(
                fileId,
                "case",
                sequence,
                type,
                e.typeVersion(),
                e.at(),
                e.actor(),
                e.onBehalfOf(),
                e.body(),
                e.vault(),
                e.previousHash(),
                e.hash());
    }

    private static String bodyWithoutSchemes(String body) {
        return body.replace("\"scheme\":\"RESIDENT_ID\"", "\"scheme\":\"PASSPORT\"");
    }
}
