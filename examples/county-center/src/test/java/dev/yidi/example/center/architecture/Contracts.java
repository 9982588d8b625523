package dev.yidi.example.center.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the testkit owes to the SPI: a contract for each interface, whose tests no adapter can blank out. */
final class Contracts {
    private static final Set<JavaModifier> UNTOUCHABLE = Set.of(JavaModifier.PUBLIC, JavaModifier.FINAL);

    private Contracts() {}

    /** To be checked over the SPI and the testkit together. */
    static ArchCondition<JavaClass> haveOne(Layout layout) {
        return new ArchCondition<>("have a contract in the testkit, or an excuse") {
            private List<JavaClass> contracts = List.of();

            @Override
            public void init(Collection<JavaClass> types) {
                contracts = types.stream()
                        .filter(type -> layout.isIn(type, "testkit"))
                        .toList();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isServiceInterface(layout, type)
                        && !Allowances.WITHOUT_CONTRACT.containsKey(type.getSimpleName())
                        && contracts.stream().noneMatch(contract -> proves(contract, type))) {
                    events.add(violated(
                            type,
                            type.getName() + " has no " + type.getSimpleName()
                                    + "Contract in the testkit that uses it"));
                }
            }
        };
    }

    /** A sealed interface is an answer, which no adapter implements. */
    static boolean isServiceInterface(Layout layout, JavaClass type) {
        return layout.isIn(type, "ports.spi")
                && type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info")
                && !type.reflect().isSealed();
    }

    static Stream<String> testsAnAdapterCanBlankOut(JavaClass type) {
        if (!type.getSimpleName().endsWith("Contract")) {
            return Stream.of();
        }
        return type.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"))
                .filter(method -> !method.getModifiers().containsAll(UNTOUCHABLE))
                .map(method -> "leaves the test " + method.getName() + " open to be overridden: not public final");
    }

    private static boolean proves(JavaClass contract, JavaClass type) {
        return contract.getSimpleName().equals(type.getSimpleName() + "Contract")
                && contract.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().equals(type));
    }
}
