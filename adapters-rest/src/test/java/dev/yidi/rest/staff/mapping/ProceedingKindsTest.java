package dev.yidi.rest.staff.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.casefile.ProceedingAct;
import dev.yidi.core.casefile.ProceedingAdvanced;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProceedingKindsTest {
    /** By the first word of the names of their steps; mediations and joint handlings offer theirs in other ways. */
    private static final Map<String, String> OFFERED = Map.of(
            "PETITION",
            "petitions",
            "ORDER",
            "orders",
            "REFERRAL",
            "referrals",
            "OUTSIDE",
            "outside-procedures",
            "AGENCY",
            "agencies",
            "CONSULTATION",
            "consultations",
            "REPORT",
            "reports",
            "CONFIRMATION",
            "confirmations");

    private static final Pattern STEP =
            Pattern.compile("/api/v1/staff/cases/\\{id}/([a-z-]+)/\\{proceeding}/([a-z-]+)");

    @Test
    void every_kind_of_proceeding_has_a_name_of_its_own_in_addresses() {
        List<Class<?>> proceedings = Arrays.stream(ProceedingAdvanced.class.getPermittedSubclasses())
                .<Class<?>>map(ProceedingKindsTest::proceeding)
                .toList();
        assertThat(ProceedingKinds.KINDS.keySet()).isEqualTo(Set.copyOf(proceedings));
        assertThat(ProceedingKinds.KINDS.values()).doesNotHaveDuplicates();
    }

    @Test
    void every_step_that_is_offered_has_an_address_and_every_address_of_those_kinds_a_step() throws IOException {
        Set<String> offered = Arrays.stream(ProceedingAct.values())
                .map(act ->
                        OFFERED.get(act.name().substring(0, act.name().indexOf('_'))) + "/" + ProceedingKinds.step(act))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = new TreeSet<>();
        try (InputStream text = ProceedingKinds.class.getResourceAsStream("/dev/yidi/rest/staff/openapi.json")) {
            new ObjectMapper().readTree(text).path("paths").properties().forEach(path -> {
                Matcher step = STEP.matcher(path.getKey());
                if (step.matches()
                        && OFFERED.containsValue(step.group(1))
                        && path.getValue().has("post")) {
                    served.add(step.group(1) + "/" + step.group(2));
                }
            });
        }

        assertThat(offered).isEqualTo(served).hasSizeGreaterThan(90);
    }

    private static Class<?> proceeding(Class<?> advanced) {
        return Stream.of(advanced.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }
}
