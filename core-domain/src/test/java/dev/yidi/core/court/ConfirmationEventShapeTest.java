package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events are written down by their components, so these are plain all the way down. */
class ConfirmationEventShapeTest {
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, boolean.class, int.class, Instant.class, LocalDate.class);

    @Test
    void every_event_is_a_record_of_plain_components() {
        Class<?>[] events = ConfirmationEvent.class.getPermittedSubclasses();

        assertThat(events).hasSize(13).allSatisfy(ConfirmationEventShapeTest::plain);
    }

    private static void plain(Type type) {
        if (type instanceof ParameterizedType generic) {
            assertThat(generic.getRawType()).isIn(Set.of(Set.class, List.class, Optional.class));
            plain(generic.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> c && !PLAIN.contains(c) && !c.isEnum()) {
            assertThat(c.isRecord()).as(c.getName()).isTrue();
            for (RecordComponent component : c.getRecordComponents()) {
                plain(component.getGenericType());
            }
        }
    }
}
