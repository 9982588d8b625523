package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.ProceedingAdvanced;
import dev.yidi.core.privacy.Audience;
import dev.yidi.core.privacy.FieldClass;
import dev.yidi.core.privacy.FieldClasses;
import dev.yidi.core.privacy.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No projection for an audience holds a field classified above it: in every event of every type, whatever classified fields
 * it has, with a value planted in each.
 */
class VeilTest {
    private static final EntryCodec<CaseEvent> CODEC = EntryCodec.ofCases();

    static Stream<CaseEvent> everyEvent() {
        Specimens specimens = new Specimens(true);
        return TypeNames.of(CaseEvent.class).all().values().stream()
                .flatMap(type -> ProceedingAdvanced.class.isAssignableFrom(type)
                        ? specimens
                                .ofAll(type.getRecordComponents()[2].getType())
                                .map(step -> advanced(type, step))
                        : Stream.of((CaseEvent) specimens.of(type)));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void what_is_read_for_an_audience_holds_nothing_above_it(CaseEvent event) {
        Encoded encoded = CODEC.encode(event);
        for (Audience audience : Audience.values()) {
            for (boolean sealed : List.of(false, true)) {
                CaseEvent seen = CODEC.decode(
                        encoded.type(),
                        encoded.typeVersion(),
                        encoded.body(),
                        Texts.of(encoded.texts(), Veil.of(audience, sealed)));
                Texts shown = Texts.empty();
                CODEC.tree(seen, shown);
                Texts whole = Texts.empty();
                CODEC.tree(event, whole);
                for (int i = 0; i < encoded.texts().size(); i++) {
                    FieldClass field = classOf(whole.field(i), whole.written(i), sealed);
                    assertThat(shown.written(i).equals(whole.written(i)))
                            .as("%s for %s, sealed %s", whole.field(i), audience, sealed)
                            .isEqualTo(audience.sees(field) && !(sealed && Veil.isWho(whole.written(i))));
                    assertThat(shown.written(i)
                                    .reveal()
                                    .contains(whole.written(i).reveal()))
                            .isEqualTo(audience.sees(field) && !(sealed && Veil.isWho(whole.written(i))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void a_mask_shows_the_same_and_masked_forms_to_officers_alone(CaseEvent event) {
        Texts whole = Texts.empty();
        CODEC.tree(event, whole);
        for (Audience audience : Audience.values()) {
            for (int i = 0; i < whole.values().size(); i++) {
                FieldClass field = classOf(whole.field(i), whole.written(i), false);
                List<String> shown = new ArrayList<>();
                new Mask(audience, false, false)
                        .of(whole.field(i), whole.written(i))
                        .ifPresent(shown::add);
                if (audience.sees(field)) {
                    assertThat(shown).containsExactly(whole.written(i).reveal());
                } else if (audience.seesMasked(field)
                        && !(whole.written(i) instanceof FreeText || whole.written(i) instanceof SensitiveText)) {
                    assertThat(shown).containsExactly(whole.written(i).masked());
                } else {
                    assertThat(shown).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void a_hidden_name_is_masked_for_officers_and_gone_for_others(CaseEvent event) {
        Texts whole = Texts.empty();
        CODEC.tree(event, whole);
        Classified standIn = PersonName.of("?");
        for (int i = 0; i < whole.values().size(); i++) {
            if (whole.written(i) instanceof PersonName name) {
                FieldName field = whole.field(i);
                assertThat(Veil.of(Audience.OVERSIGHT, false).show(field, name, standIn))
                        .isEqualTo(PersonName.of(name.masked()));
                assertThat(Veil.of(Audience.APPLICANT, false).show(field, name, standIn))
                        .isEqualTo(PersonName.of(Veil.HIDDEN));
            }
        }
    }

    private static FieldClass classOf(FieldName name, Classified value, boolean sealed) {
        FieldClass found = FieldClasses.published().of(name, value);
        return sealed ? found.sealed() : found;
    }

    private static CaseEvent advanced(Class<?> type, Object step) {
        try {
            return (CaseEvent) type.getConstructors()[0].newInstance(
                    new Specimens(true).of(java.time.Instant.class), new dev.yidi.core.ProceedingId("m1"), step);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected " + type + " to be made", e);
        }
    }
}
