package dev.yidi.rest.staff.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.ProceedingAdvanced;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProceedingKindsTest {
    @Test
    void every_kind_of_proceeding_has_a_name_of_its_own_in_addresses() {
        List<Class<?>> proceedings = Arrays.stream(ProceedingAdvanced.class.getPermittedSubclasses())
                .<Class<?>>map(ProceedingKindsTest::proceeding)
                .toList();
        assertThat(ProceedingKinds.KINDS.keySet()).isEqualTo(Set.copyOf(proceedings));
        assertThat(ProceedingKinds.KINDS.values()).doesNotHaveDuplicates();
    }

    private static Class<?> proceeding(Class<?> advanced) {
        return Stream.of(advanced.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
