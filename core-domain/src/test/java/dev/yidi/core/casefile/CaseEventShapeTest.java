package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events are plain records of plain components, so that a journal can be written and read by their shape alone. */
class CaseEventShapeTest {
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, int.class, long.class, boolean.class, Integer.class, Instant.class, LocalDate.class);
    private static final Set<Class<?>> CONTAINERS = Set.of(Optional.class, List.class, Set.class);

    @Test
    void every_event_is_a_record_of_plain_components() {
        List<Class<?>> events = members(CaseEvent.class).toList();

        assertThat(events).hasSizeGreaterThanOrEqualTo(37);
        List<String> bad = new ArrayList<>();
        for (Class<?> event : events) {
            assertThat(event.isRecord()).as(event.getSimpleName()).isTrue();
            for (RecordComponent component : event.getRecordComponents()) {
                check(component.getGenericType(), event.getSimpleName() + "." + component.getName(), bad);
            }
        }
        assertThat(bad).isEmpty();
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed() && !family.isEnum()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(CaseEventShapeTest::members)
                : Stream.of(family);
    }

    @Test
    void every_command_is_a_record() {
        assertThat(members(CaseCommand.class))
                .hasSizeGreaterThanOrEqualTo(45)
                .allSatisfy(command -> assertThat(command.isRecord()).isTrue());
    }

    private static void check(Type type, String path, List<String> bad) {
        if (type instanceof ParameterizedType generic) {
            if (!CONTAINERS.contains(generic.getRawType())) {
                bad.add(path + ": " + type);
            }
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> check(each, path, bad));
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed() && !plain.isEnum()) {
            members(plain).forEach(each -> check(each, path, bad));
        } else if (plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents())
                    .forEach(each -> check(each.getGenericType(), path + "." + each.getName(), bad));
        } else if (!PLAIN.contains(plain) && !plain.isEnum()) {
            bad.add(path + ": " + type);
        }
    }
}
