package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.ports.spi.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActCodecTest {
    /** Acts for these tests alone. */
    public sealed interface Act {
        /** Has a component of every form. */
        record Everything(
                Instant when,
                LocalDate day,
                CaseKind kind,
                CaseId id,
                long large,
                int small,
                boolean truth,
                Optional<String> maybe,
                Optional<FreeText> remark,
                List<Sub> subs,
                Set<CaseKind> kinds,
                Map<CaseId, Integer> counts)
                implements Act {}

        /** Has classified components only. */
        record Person(PersonName name, PhoneNumber phone, IdentityNumber identity, QueryCode code, FreeText text)
                implements Act {}

        /** Holds one text. */
        record Plain(String value) implements Act {}
    }

    /** A sealed family within an act. */
    public sealed interface Sub {
        /** With content. */
        record Full(String content, Optional<Sub> inner) implements Sub {}

        /** Without. */
        record Bare() implements Sub {}
    }

    /** Types that no form fits. */
    public record Unfit(Object anything) {}

    private final ActCodec<Act> codec = new ActCodec<>(Act.class, List.of());

    @Test
    void an_act_is_written_in_one_canonical_form_and_read_back() {
        Act act = new Act.Everything(
                Instant.parse("2026-03-02T04:00:00Z"),
                LocalDate.of(2026, 3, 2),
                CaseKind.DISPUTE,
                new CaseId("c1"),
                1L << 40,
                7,
                true,
                Optional.empty(),
                Optional.of(FreeText.of("漏水")),
                List.of(new Sub.Full("x", Optional.of(new Sub.Bare())), new Sub.Bare()),
                Set.of(CaseKind.REQUEST, CaseKind.CONSULTATION),
                Map.of(new CaseId("b"), 2, new CaseId("a"), 1));
        Encoded encoded = codec.encode(act);
        assertThat(encoded.type()).isEqualTo("everything");
        assertThat(encoded.body())
                .isEqualTo("{\"counts\":{\"a\":1,\"b\":2},\"day\":\"2026-03-02\",\"id\":\"c1\",\"kind\":\"DISPUTE\","
                        + "\"kinds\":[\"CONSULTATION\",\"REQUEST\"],\"large\":1099511627776,"
                        + "\"remark\":{\"$\":0},\"small\":7,"
                        + "\"subs\":[{\"@\":\"full\",\"content\":\"x\",\"inner\":{\"@\":\"bare\"}},{\"@\":\"bare\"}],"
                        + "\"truth\":true,\"when\":\"2026-03-02T04:00:00Z\"}");
        assertThat(encoded.texts()).containsExactly("漏水");
        assertThat(decode(encoded)).isEqualTo(act);
    }

    @Test
    void classified_texts_stand_apart_and_come_back() {
        Encoded encoded = codec.encode(person());
        assertThat(encoded.body()).doesNotContain("王小明", "13800000000", "ABCD1234", "漏水");
        assertThat(encoded.toString()).doesNotContain("王小明", "13800000000", "ABCD1234", "漏水");
        assertThat(decode(encoded)).isEqualTo(person());
    }

    @Test
    void a_destroyed_key_leaves_stand_ins() {
        Encoded encoded = codec.encode(person());
        Act.Person read = (Act.Person) codec.decode(encoded.type(), 1, encoded.body(), Texts.erased());
        assertThat(read.name().reveal()).isEqualTo("[erased]");
        assertThat(read.text().reveal()).isEqualTo("[erased]");
        assertThat(read.phone().reveal()).isEqualTo("00000");
        assertThat(read.identity().reveal()).isEqualTo("ERASED");
        assertThat(read.code().reveal()).isEqualTo("0".repeat(26));
    }

    @Test
    void a_record_around_one_value_is_still_an_object_as_an_act() {
        Encoded encoded = codec.encode(new Act.Plain("x"));
        assertThat(encoded.body()).isEqualTo("{\"value\":\"x\"}");
        assertThat(decode(encoded)).isEqualTo(new Act.Plain("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"value\":null}",
                "{\"value\":1}",
                "{\"value\":\"x\",\"value\":\"y\"}",
                "[]",
            })
    void a_body_of_another_form_is_refused(String body) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> codec.decode("plain", 1, body, Texts.empty()));
    }

    @Test
    void an_unknown_field_a_wild_reference_and_an_unknown_type_are_refused() {
        String body = codec.encode(person()).body();
        assertRefused("person", 1, body.replaceFirst("\\{", "{\"more\":1,"), Texts.erased());
        assertRefused("person", 1, body, Texts.of(List.of("only one")));
        assertRefused("stranger", 1, "{}", Texts.empty());
        assertRefused("plain", 2, "{\"value\":\"x\"}", Texts.empty());
        assertRefused("plain", 0, "{\"value\":\"x\"}", Texts.empty());
    }

    @Test
    void old_forms_are_lifted_step_by_step() {
        ActCodec<Act> newer = new ActCodec<>(
                Act.class,
                List.of(
                        new Upcaster("plain", 1, body -> renamed(body, "text", "words")),
                        new Upcaster("plain", 2, body -> renamed(body, "words", "value"))));
        assertThat(newer.decode("plain", 1, "{\"text\":\"x\"}", Texts.empty())).isEqualTo(new Act.Plain("x"));
        assertThat(newer.decode("plain", 2, "{\"words\":\"x\"}", Texts.empty())).isEqualTo(new Act.Plain("x"));
        assertThat(newer.encode(new Act.Plain("x")).typeVersion()).isEqualTo(3);
    }

    @Test
    void a_type_without_form_is_refused_when_it_is_first_met() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new Forms().of(Unfit.class).write(new Unfit("x"), Texts.empty()))
                .withMessageContaining("no form for java.lang.Object");
    }

    private static Act.Person person() {
        return new Act.Person(
                PersonName.of("王小明"),
                PhoneNumber.of("13800000000"),
                new IdentityNumber(IdentityNumber.Scheme.PASSPORT, "ABCD1234"),
                QueryCode.of("A".repeat(26)),
                FreeText.of("漏水"));
    }

    private Act decode(Encoded encoded) {
        return codec.decode(encoded.type(), encoded.typeVersion(), encoded.body(), Texts.of(encoded.texts()));
    }

    private void assertRefused(String type, int version, String body, Texts texts) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> codec.decode(type, version, body, texts));
    }

    private static ObjectNode renamed(ObjectNode body, String from, String to) {
        ObjectNode lifted = body.deepCopy();
        lifted.set(to, lifted.remove(from));
        return lifted;
    }
}
