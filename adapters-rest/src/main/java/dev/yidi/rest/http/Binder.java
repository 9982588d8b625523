package dev.yidi.rest.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what was sent, and names everything that does not fit: a field nobody knows, a field that is missing,
 * a value of another type. A component that does not fit is null until the record is refused for it.
 */
final class Binder {
    private final List<Flaw> flaws;

    Binder(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    /** The record of {@code value}; null when it is no object. */
    <R> @Nullable R bind(Class<R> type, Json value, Site site) {
        if (!(value instanceof Json.Fields fields)) {
            wrongType(site, "object", value);
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        Map<String, Json> left = new LinkedHashMap<>(fields.values());
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            arguments[i] = component(components[i].getGenericType(), left.remove(name), site.field(name));
        }
        left.keySet().forEach(name -> flaws.add(Flaw.at(site.field(name), unknown(site))));
        return create(type, components, arguments);
    }

    private static String unknown(Site site) {
        return site.part() == Site.Part.QUERY ? "parameter.unknown" : "field.unknown";
    }

    private @Nullable Object component(Type type, @Nullable Json value, Site site) {
        if (value != null) {
            return value(type, value, site);
        }
        if (raw(type) == Optional.class) {
            return Optional.empty();
        }
        if (raw(type) == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        flaws.add(Flaw.at(site, site.part() == Site.Part.QUERY ? "parameter.missing" : "field.missing"));
        return null;
    }

    private @Nullable Object value(Type type, Json value, Site site) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(value(argument(type), value, site));
        }
        if (raw == List.class) {
            return list(argument(type), value, site);
        }
        if (raw.isRecord()) {
            return bind(raw, value, site);
        }
        return Scalars.of(raw, value, site, flaws);
    }

    private @Nullable Object list(Type item, Json value, Site site) {
        if (!(value instanceof Json.Items items)) {
            wrongType(site, "array", value);
            return List.of();
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            Object bound = value(item, items.values().get(i), site.item(i));
            if (bound != null) {
                list.add(bound);
            }
        }
        return List.copyOf(list);
    }

    private void wrongType(Site site, String expected, Json found) {
        flaws.add(Flaw.at(site, "field.type").with("expected", expected).with("found", found.kind()));
    }

    private static <R> R create(Class<R> type, RecordComponent[] components, @Nullable Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(withoutMissingPrimitives(types, arguments));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses what its constraints must refuse", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record that can be made", e);
        }
    }

    private static @Nullable Object[] withoutMissingPrimitives(Class<?>[] types, @Nullable Object[] arguments) {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == boolean.class && arguments[i] == null) {
                arguments[i] = false;
            }
        }
        return arguments;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
