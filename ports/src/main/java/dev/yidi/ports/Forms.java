package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Finds the form of a type: scalars, enums, records, sealed families, optionals and collections of them. Thread-safe.
 *
 * <p>A record whose one component is called {@code value} is written as that component. Any other type is refused when
 * its form is asked for, so that nothing enters the journal in an accidental shape.
 */
final class Forms {
    private final Map<Type, Form<?>> known = new ConcurrentHashMap<>();

    Forms() {
        known.putAll(ScalarForms.all());
    }

    /** The form of {@code type}. */
    @SuppressWarnings("unchecked")
    <T> Form<T> of(Class<T> type) {
        return (Form<T>) find(type);
    }

    /** The form of {@code type}, built at first use and tied late, so that a type may contain itself. */
    Form<Object> find(Type type) {
        Form<?> found = known.get(type);
        if (found == null) {
            found = build(type);
            known.put(type, found);
        }
        return cast(found);
    }

    /** The form of {@code type}, looked for when it is first asked for, and kept. */
    Supplier<Form<Object>> late(Type type) {
        AtomicReference<Form<Object>> found = new AtomicReference<>();
        return () -> {
            Form<Object> form = found.get();
            if (form == null) {
                form = find(type);
                found.set(form);
            }
            return form;
        };
    }

    private Form<?> build(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new StoreException("form: no form for " + type.getTypeName());
    }

    private Form<?> plain(Class<?> type) {
        if (Classified.class.isAssignableFrom(type) && type.isRecord()) {
            return new ClassifiedForm(type);
        }
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        if (type.isRecord()) {
            return ValueForm.fits(type) ? new ValueForm(type, this) : new RecordForm(type, this);
        }
        if (type.isSealed()) {
            return new SealedForm(type, this);
        }
        throw new StoreException("form: no form for " + type.getName());
    }

    private Form<?> collection(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return new OptionalForm(arguments[0], this);
        }
        if (raw == List.class) {
            return new ListForm(arguments[0], this);
        }
        if (Set.class.isAssignableFrom(raw)) {
            return SetForm.of(raw, arguments[0], this);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return MapForm.of(raw, arguments, this);
        }
        throw new StoreException("form: no form for " + raw.getName());
    }

    @SuppressWarnings("unchecked")
    private static Form<Object> cast(Form<?> form) {
        return (Form<Object>) form;
    }
}
