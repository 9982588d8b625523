package dev.yidi.ports;

import dev.yidi.core.Classified;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a value tells whoever holds it: the texts in it, classified ones opened, by the shape of its records and by
 * what its other objects answer when asked.
 */
final class Told {
    private final StringBuilder told = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Told() {}

    static String by(Object value) {
        Told told = new Told();
        told.add(value);
        return told.told.toString();
    }

    private void add(Object value) {
        if (value instanceof Classified text) {
            told.append(text.reveal()).append('\n');
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                add(key);
                add(each);
            });
        } else if (value instanceof Throwable error) {
            told.append(error).append('\n');
            Optional.ofNullable(error.getCause()).ifPresent(this::add);
        } else if (value instanceof Record part) {
            if (seen.add(part)) {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    add(ask(part, component.getAccessor()));
                }
            }
        } else if (value.getClass().getName().startsWith("dev.yidi.") && !(value instanceof Enum<?>)) {
            object(value);
        } else {
            told.append(value).append('\n');
        }
    }

    private void object(Object value) {
        told.append(value).append('\n');
        if (!seen.add(value)) {
            return;
        }
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass().getName().startsWith("dev.yidi.")
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers())) {
                add(ask(value, method));
            }
        }
    }

    private static Object ask(Object value, Method method) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected that " + method + " can be asked", e);
        }
    }
}
