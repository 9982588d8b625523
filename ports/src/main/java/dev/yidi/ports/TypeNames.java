package dev.yidi.ports;

import dev.yidi.ports.spi.StoreException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members of a sealed family by name: {@code CaseDispatched} is {@code case-dispatched}. */
final class TypeNames {
    private final SortedMap<String, Class<?>> types;
    private final Map<Class<?>, String> names;

    private TypeNames(SortedMap<String, Class<?>> types) {
        this.types = types;
        this.names =
                types.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** All members of {@code family}, also those of sealed families within it. */
    static TypeNames of(Class<?> family) {
        TreeMap<String, Class<?>> types = new TreeMap<>();
        members(family).forEach(type -> {
            if (types.put(name(type), type) != null) {
                throw new StoreException("form: two types of " + family.getName() + " are called " + name(type));
            }
        });
        return new TypeNames(Collections.unmodifiableSortedMap(types));
    }

    SortedMap<String, Class<?>> all() {
        return types;
    }

    String nameOf(Class<?> type) {
        String name = names.get(type);
        if (name == null) {
            throw new StoreException("form: no name for " + type.getName());
        }
        return name;
    }

    Class<?> typeOf(String name, String path) {
        Class<?> type = types.get(name);
        if (type == null) {
            throw new StoreException(path + ": expected one of " + types.keySet());
        }
        return type;
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .<Class<?>>flatMap(TypeNames::members)
                        .distinct()
                : Stream.of(type);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
