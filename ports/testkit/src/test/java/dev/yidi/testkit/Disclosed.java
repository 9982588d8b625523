package dev.yidi.testkit;

import dev.yidi.core.Classified;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Everything a value tells whoever holds it: the texts in it, classified ones opened, by the shape of its records. */
final class Disclosed {
    private final StringBuilder told = new StringBuilder();

    private Disclosed() {}

    static String by(Object value) {
        Disclosed disclosed = new Disclosed();
        disclosed.add(value);
        return disclosed.told.toString();
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
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                add(read(part, component));
            }
        } else {
            told.append(value).append('\n');
        }
    }

    private static Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected that " + component + " can be read", e);
        }
    }
}
