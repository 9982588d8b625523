package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Classified;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What citizens see are types of their own: nothing that officers see, and nothing of the case file, is reachable from them. */
class CitizenTypesTest {
    private static final Set<Class<?>> SHOWN =
            Set.of(CitizenView.class, CitizenReceipt.class, DisclosureLine.class, RightsLine.class);
    private static final Set<String> WORDS = Set.of(
            "CaseNumber",
            "DocumentId",
            "RatedSubject",
            "RecipientKind",
            "DisclosurePurpose",
            "DataKind",
            "LegalGround",
            "MandateId",
            "MandateScope",
            "SubjectRequestId",
            "SubjectRight");

    @Test
    void nothing_internal_is_reachable_from_what_a_citizen_sees() {
        Set<Class<?>> reached = new HashSet<>();
        SHOWN.forEach(shown -> reach(shown, reached));
        Set<String> ours = reached.stream()
                .filter(type -> type.getName().startsWith("dev.yidi."))
                .filter(type -> SHOWN.stream().noneMatch(shown -> shown == type || shown == type.getEnclosingClass()))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isNotEmpty().isSubsetOf(WORDS);
    }

    @Test
    void no_part_of_it_is_a_classified_value() {
        Set<Class<?>> reached = new HashSet<>();
        SHOWN.forEach(shown -> reach(shown, reached));
        assertThat(reached).noneMatch(Classified.class::isAssignableFrom).contains(String.class);
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> reach(each, reached));
        } else if (type instanceof Class<?> plain && reached.add(plain) && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        }
    }
}
