package dev.yidi.example.center.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the descriptors of the modules are too coarse to keep. */
enum Rule {
    CORE_PACKAGES_SEE_ONLY_THOSE_BEFORE_THEM(layout -> over(
            type -> layout.isIn(type, "core"),
            Conditions.depend(
                    "see only packages before their own",
                    (type, target) -> layout.isIn(target, "core")
                            && (layout.coreRank(type) < 0 || layout.coreRank(target) > layout.coreRank(type))))),

    PACKAGES_ARE_FREE_OF_CYCLES(layout -> slices().assignedFrom(new PackageSlices(layout))
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)),

    CORE_AND_PORTS_ASK_NOTHING_OF_THE_MACHINE(layout -> over(
            type -> layout.isIn(type, "core") || layout.isIn(type, "ports"),
            Conditions.have("ask no ambient time, chance, zone, locale or charset", AmbientState::touchedBy))),

    CORE_REACHES_NOTHING_OUTSIDE(layout -> over(
            type -> layout.isIn(type, "core"),
            Conditions.depend("touch no file, network, thread or key", (type, target) -> Forms.isOutside(target)))),

    CORE_TYPES_ARE_CLOSED_AND_IMMUTABLE(layout -> over(
            type -> layout.isIn(type, "core"),
            Conditions.have("be closed to extension with final fields", Forms::openOrMutable))),

    NAMES_SPEAK_OF_THE_TRADE(
            layout -> over(layout::holds, Conditions.have("bear a name of the trade", Forms::emptyName))),

    ARROWS_BETWEEN_MODULES_POINT_INWARD(layout -> over(
            layout::holds,
            Conditions.depend(
                    "see only the modules their own is built on",
                    (type, target) -> layout.holds(target)
                            && !layout.moduleOf(type).equals(layout.moduleOf(target))
                            && !Layout.ARROWS
                                    .getOrDefault(layout.moduleOf(type), Set.of())
                                    .contains(layout.moduleOf(target))))),

    REST_AND_MESSAGING_TOUCH_THE_SPI_ONLY_TO_PROVIDE_IT(layout -> over(
            type -> layout.isIn(type, "rest") || layout.isIn(type, "messaging"),
            Conditions.depend(
                    "touch only what they provide of the SPI",
                    (type, target) -> layout.isIn(target, "ports.spi")
                            && !Allowances.SPI_PROVIDED_BY
                                    .getOrDefault(layout.moduleOf(type), Set.of())
                                    .contains(outermost(target).getSimpleName())))),

    REST_LEAVES_RIGHTS_TO_THE_PORTS(layout -> over(
            type -> layout.isIn(type, "rest"),
            Conditions.depend(
                    "ask the ports who may do what, never the policy",
                    (type, target) -> layout.isIn(target, "core")
                            && outermost(target).getSimpleName().equals("AccessPolicy")))),

    JDBC_TOUCHES_THE_SPI_ALONE(layout -> over(
            type -> layout.isIn(type, "jdbc"),
            Conditions.depend(
                    "touch nothing of the ports but the SPI",
                    (type, target) -> layout.isIn(target, "ports") && !layout.isIn(target, "ports.spi")))),

    EVERY_SPI_INTERFACE_HAS_A_CONTRACT(layout ->
            over(type -> layout.isIn(type, "ports.spi") || layout.isIn(type, "testkit"), Contracts.haveOne(layout))),

    CONTRACT_TESTS_CANNOT_BE_BLANKED_OUT(layout -> over(
            type -> layout.isIn(type, "testkit"),
            Conditions.have("fix their tests", Contracts::testsAnAdapterCanBlankOut)));

    private final Function<Layout, ArchRule> definition;

    Rule(Function<Layout, ArchRule> definition) {
        this.definition = definition;
    }

    ArchRule in(Layout layout) {
        return definition.apply(layout);
    }

    private static ArchRule over(Predicate<JavaClass> subjects, ArchCondition<JavaClass> condition) {
        return classes()
                .that(Conditions.are("are in question", subjects))
                .should(condition)
                .allowEmptyShould(true);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rule::outermost).orElse(type);
    }
}
