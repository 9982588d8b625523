package dev.yidi.example.center.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proves that each rule bites: it finds every offender planted for it, and none of the innocent. */
class PlantedOffendersTest {
    private static final JavaClasses PLANTED = Code.planted();

    private static final Map<Rule, Set<String>> OFFENDERS = Map.ofEntries(
            Map.entry(
                    Rule.CORE_PACKAGES_SEE_ONLY_THOSE_BEFORE_THEM, Set.of("core.time.SeesPlace", "core.attic.Nowhere")),
            Map.entry(
                    Rule.PACKAGES_ARE_FREE_OF_CYCLES,
                    Set.of("core.mediation.SeesCourt", "core.court.SeesMediation", "jdbc.SeesApi", "ports.SeesJdbc")),
            Map.entry(
                    Rule.CORE_AND_PORTS_ASK_NOTHING_OF_THE_MACHINE,
                    Set.of("core.time.AsksTheClock", "core.place.AsksChance", "ports.AsksTheLocale")),
            Map.entry(Rule.CORE_REACHES_NOTHING_OUTSIDE, Set.of("core.desk.ReadsFiles", "core.desk.StartsThreads")),
            Map.entry(
                    Rule.CORE_TYPES_ARE_CLOSED_AND_IMMUTABLE,
                    Set.of("core.desk.OpenToAll", "core.desk.Abstract", "core.desk.Mutable")),
            Map.entry(Rule.NAMES_SPEAK_OF_THE_TRADE, Set.of("core.place.PlaceUtil", "ports.CaseManager")),
            Map.entry(
                    Rule.ARROWS_BETWEEN_MODULES_POINT_INWARD,
                    Set.of("core.desk.SeesPorts", "ports.SeesJdbc", "rest.SeesJdbc", "attic.SeesCore")),
            Map.entry(
                    Rule.REST_AND_MESSAGING_TOUCH_THE_SPI_ONLY_TO_PROVIDE_IT,
                    Set.of("rest.SeesSpi", "messaging.SeesSpi")),
            Map.entry(Rule.REST_LEAVES_RIGHTS_TO_THE_PORTS, Set.of("rest.DecidesRights")),
            Map.entry(Rule.JDBC_TOUCHES_THE_SPI_ALONE, Set.of("jdbc.SeesApi")),
            Map.entry(Rule.EVERY_SPI_INTERFACE_HAS_A_CONTRACT, Set.of("ports.spi.Unproved", "ports.spi.HalfProved")),
            Map.entry(Rule.CONTRACT_TESTS_CANNOT_BE_BLANKED_OUT, Set.of("testkit.HalfProvedContract")));

    @ParameterizedTest
    @EnumSource
    void the_rule_finds_its_offenders_and_only_them(Rule rule) {
        String report = String.join(
                "\n",
                rule.in(Layout.PLANTED).evaluate(PLANTED).getFailureReport().getDetails());
        Set<String> offenders = OFFENDERS.get(rule);
        assertThat(offenders).isNotEmpty();
        assertThat(PLANTED.stream()
                        .map(type ->
                                type.getName().substring(Layout.PLANTED.root().length() + 1))
                        .filter(name -> accuses(report, name)))
                .containsExactlyInAnyOrderElementsOf(offenders);
    }

    private static boolean accuses(String report, String name) {
        String quoted = Layout.PLANTED.root() + "." + name;
        return report.lines()
                .map(String::strip)
                .anyMatch(line -> line.matches(
                        "(\\d+\\. )?(- )?((Class|Constructor|Method|Field) <)?" + Pattern.quote(quoted) + "[.>( ].*"));
    }
}
