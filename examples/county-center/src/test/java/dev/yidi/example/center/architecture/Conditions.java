package dev.yidi.example.center.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shapes the rules are made of. */
final class Conditions {
    private Conditions() {}

    static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }

    /** Fails for each thing {@code faults} says of a class. */
    static ArchCondition<JavaClass> have(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type)
                        .forEach(
                                fault -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault)));
            }
        };
    }

    /** Fails for each dependency from one class to another that {@code isFault}. */
    static ArchCondition<JavaClass> depend(String description, BiPredicate<JavaClass, JavaClass> isFault) {
        return have(
                description,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isFault.test(type, elementOf(dependency)))
                        .map(Dependency::getDescription));
    }

    private static JavaClass elementOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }
}
