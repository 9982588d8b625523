package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.YidiException;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A record as an object, its components sorted by name; an empty optional is left out; an unknown field is refused. */
final class RecordForm implements Form<Object> {
    private final List<Part> parts;
    private final Set<String> names;
    private final Constructor<?> constructor;

    RecordForm(Class<?> type, Forms forms) {
        RecordComponent[] components = type.getRecordComponents();
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            found.add(new Part(components[i], i, forms));
        }
        found.sort(Comparator.comparing(Part::name));
        this.parts = List.copyOf(found);
        this.names = found.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
        this.constructor = canonical(type, components);
    }

    @Override
    public ObjectNode write(Object value, Texts texts) {
        ObjectNode node = StrictJson.object();
        for (Part part : parts) {
            Object component = part.of(value);
            texts.at(part.field());
            if (!Optional.empty().equals(component)) {
                node.set(part.name(), part.form().write(component, texts));
            }
        }
        return node;
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        if (!node.isObject()) {
            throw new StoreException(path + ": expected an object");
        }
        node.fieldNames().forEachRemaining(name -> known(name, path));
        Object[] arguments = new Object[parts.size()];
        for (Part part : parts) {
            String at = path + "." + part.name();
            texts.at(part.field());
            arguments[part.position()] =
                    part.isMissing(node) ? Optional.empty() : part.form().read(part.node(node, at), texts, at);
        }
        return create(arguments, path);
    }

    /** The field it stands in says nothing of what its own fields are. */
    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        SortedMap<String, Outlets.Field> fields = new TreeMap<>();
        for (Part part : parts) {
            Optional<Outlet> outlet =
                    words.keeps(part.field()) ? Optional.empty() : part.form().outlet(part.field(), words);
            outlet.ifPresent(found -> fields.put(part.name(), new Outlets.Field(found, part.isOptional())));
        }
        return Optional.of(new Outlets.Fields(fields));
    }

    private void known(String name, String path) {
        if (!names.contains(name)) {
            throw new StoreException(path + ": expected no field of this name: " + name);
        }
    }

    private Object create(Object[] arguments, String path) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            String cause = e.getCause() instanceof YidiException refused ? ": " + refused.getMessage() : "";
            throw new StoreException(path + ": refused by " + constructor.getName() + cause);
        } catch (ReflectiveOperationException e) {
            throw new StoreException(path + ": " + constructor.getName() + " cannot be built", e);
        }
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            return type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new StoreException("form: " + type.getName() + " has no public canonical constructor", e);
        }
    }

    /** A component of the record; all that is the same at each writing and reading is found once. */
    private static final class Part {
        private final RecordComponent component;
        private final MethodHandle accessor;
        private final int position;
        private final String name;
        private final FieldName field;
        private final boolean optional;
        private final Supplier<Form<Object>> form;

        Part(RecordComponent component, int position, Forms forms) {
            this.component = component;
            this.accessor = accessor(component);
            this.position = position;
            this.name = component.getName();
            this.field = new FieldName(component.getDeclaringRecord().getSimpleName(), name);
            this.optional = component.getType() == Optional.class;
            this.form = forms.late(component.getGenericType());
        }

        String name() {
            return name;
        }

        int position() {
            return position;
        }

        FieldName field() {
            return field;
        }

        boolean isOptional() {
            return optional;
        }

        boolean isMissing(JsonNode node) {
            return optional && !node.has(name);
        }

        JsonNode node(JsonNode object, String path) {
            JsonNode node = object.get(name);
            if (node == null) {
                throw new StoreException(path + ": expected a value, found none");
            }
            return node;
        }

        Form<Object> form() {
            return form.get();
        }

        Object of(Object value) {
            try {
                return accessor.invokeExact(value);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw new StoreException("form: " + component + " cannot be read", e);
            }
        }

        private static MethodHandle accessor(RecordComponent component) {
            try {
                return MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            } catch (IllegalAccessException e) {
                throw new StoreException("form: " + component + " cannot be read", e);
            }
        }
    }
}
