package dev.yidi.core.casefile;

import dev.yidi.core.Classified;
import dev.yidi.core.proceeding.Proceeding;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What records are made of, all the way down. */
final class Shapes {
    private final Set<Type> seen = new HashSet<>();
    private final Set<RecordComponent> components = new HashSet<>();

    private Shapes() {}

    static Shapes of(Class<?> root) {
        Shapes shapes = new Shapes();
        shapes.walk(root);
        return shapes;
    }

    /** The fields that hold classified values, as {@code Record.component}. */
    Set<String> classified() {
        return components.stream()
                .filter(each -> holds(each.getGenericType(), Classified.class))
                .map(Shapes::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components that hold plain texts. */
    Stream<RecordComponent> texts() {
        return components.stream().filter(each -> holds(each.getGenericType(), String.class));
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private void walk(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> plain) {
            walk(plain);
        }
    }

    private void walk(Class<?> plain) {
        if (plain.isSealed() && !plain.isEnum()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(each -> walk((Type) each));
        } else if (plain == Proceeding.class) {
            Arrays.stream(ProceedingAdvanced.class.getPermittedSubclasses())
                    .map(advanced ->
                            ((ParameterizedType) advanced.getGenericInterfaces()[0]).getActualTypeArguments()[0])
                    .forEach(this::walk);
        } else if (plain.isRecord() && !Classified.class.isAssignableFrom(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                components.add(component);
                walk(component.getGenericType());
            }
        }
    }

    private static boolean holds(Type type, Class<?> wanted) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).anyMatch(each -> holds(each, wanted))
                : type instanceof Class<?> plain && wanted.isAssignableFrom(plain);
    }
}
