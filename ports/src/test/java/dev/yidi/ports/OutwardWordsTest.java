package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Classified;
import dev.yidi.core.YidiException;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.privacy.FieldName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that an event can hold was looked at, and a reason stands before what was decided. */
class OutwardWordsTest {
    /** Types of which every single field was decided. */
    private static final Set<String> BY_FIELD = Set.of("String");

    private final OutwardWords words = OutwardWords.published();
    private final Set<Type> seen = new HashSet<>();
    private final Set<String> types = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> fieldsOfTexts = new TreeSet<>();
    private final Set<String> acts = new TreeSet<>();

    OutwardWordsTest() {
        Stream.concat(
                        Stream.of(CaseEvent.class),
                        KeptRegisters.all().stream().map(each -> each.codec().family()))
                .forEach(family -> walk(family, "act"));
    }

    @Test
    void every_type_and_every_field_of_plain_text_has_a_line() {
        assertThat(types).hasSizeGreaterThan(150);
        assertThat(types)
                .filteredOn(type -> !BY_FIELD.contains(type))
                .allMatch(type -> words.all().contains(type), "has a line");
        assertThat(fieldsOfTexts).hasSizeGreaterThan(80).allMatch(words.all()::contains, "has a line");
    }

    @Test
    void every_line_is_about_something_that_is_there() {
        Set<String> there = new HashSet<>(types);
        there.addAll(fields);
        there.addAll(acts);
        assertThat(words.all()).allMatch(there::contains, "is there");
    }

    @Test
    void what_no_line_names_is_kept() {
        OutwardWords none = OutwardWords.read(List.of("# why", "tell int", "keep A.b"));
        assertThat(none.tells("String", new FieldName("A", "c"))).isFalse();
        assertThat(none.tells("int", new FieldName("A", "c"))).isTrue();
        assertThat(none.tells("int", new FieldName("A", "b"))).isFalse();
    }

    @Test
    void a_line_without_reason_or_of_another_kind_and_a_name_given_twice_are_refused() {
        for (List<String> lines : List.of(
                List.of("tell int"),
                List.of("# why", "", "tell int"),
                List.of("# why", "show int"),
                List.of("# why", "tell int", "keep int"))) {
            assertThatThrownBy(() -> OutwardWords.read(lines)).isInstanceOf(YidiException.class);
        }
    }

    private void walk(Type type, String field) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> walk(argument, field));
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (Classified.class.isAssignableFrom(plain)) {
            return;
        }
        if (plain.isSealed() && !plain.isEnum()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(member -> walk(member, field));
            TypeNames.of(plain).all().keySet().forEach(acts::add);
        } else if (plain.isRecord() && !ValueForm.fits(plain)) {
            parts(plain);
        } else {
            types.add(plain == Integer.class ? "int" : plain.getSimpleName());
            if (plain == String.class) {
                fieldsOfTexts.add(field);
            }
        }
    }

    private void parts(Class<?> record) {
        if (seen.add(record)) {
            for (RecordComponent part : record.getRecordComponents()) {
                String name = record.getSimpleName() + "." + part.getName();
                fields.add(name);
                walk(part.getGenericType(), name);
            }
        }
    }
}
