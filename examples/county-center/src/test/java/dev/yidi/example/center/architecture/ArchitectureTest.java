package dev.yidi.example.center.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the code of all modules against the rules, on no fewer classes than the floors say. */
@Tag("one-jdk")
class ArchitectureTest {
    private static final JavaClasses CODE = Code.ofYidi();

    @ParameterizedTest
    @EnumSource
    void the_code_keeps_the_rule(Rule rule) {
        rule.in(Layout.YIDI).check(CODE);
    }

    @Test
    void each_package_tree_holds_at_least_its_floor_of_classes() {
        Map<String, Long> tooFew = new TreeMap<>();
        Floors.OF.forEach((tree, floor) -> {
            long found =
                    CODE.stream().filter(type -> Layout.YIDI.isIn(type, tree)).count();
            if (found < floor) {
                tooFew.put(tree + " (expected at least " + floor + ")", found);
            }
        });
        assertThat(tooFew).isEmpty();
    }

    @Test
    void every_module_has_a_floor_and_its_arrows() {
        Set<String> modules = CODE.stream().map(Layout.YIDI::moduleOf).collect(Collectors.toSet());
        assertThat(Floors.OF).containsKeys(modules.toArray(String[]::new));
        assertThat(Layout.ARROWS).containsKeys(modules.toArray(String[]::new));
    }

    @Test
    void every_package_of_the_core_has_its_place_in_the_order() {
        assertThat(CODE.stream()
                        .filter(type -> Layout.YIDI.isIn(type, "core"))
                        .filter(type -> Layout.YIDI.coreRank(type) < 0)
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void allowances_name_what_exists_and_why() {
        Set<String> spi = CODE.stream()
                .filter(type -> Layout.YIDI.isIn(type, "ports.spi"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(spi).containsAll(Allowances.WITHOUT_CONTRACT.keySet());
        assertThat(Allowances.WITHOUT_CONTRACT.values()).allMatch(reason -> reason.length() >= 20);
        Allowances.SPI_PROVIDED_BY.values().forEach(types -> assertThat(spi).containsAll(types));
    }
}
