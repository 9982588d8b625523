package dev.yidi.ports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Classified;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the events of each type leave: found once for the whole centre. Thread-safe. */
final class OutwardForms {
    private static final class Published {
        private static final OutwardForms FORMS = of(OutwardWords.published());
    }

    private final Map<String, Told> types;

    private OutwardForms(Map<String, Told> types) {
        this.types = types;
    }

    /**
     * A type that may be told.
     *
     * @param codec lifts what was written
     * @param outlet lets out what may be told
     */
    private record Told(EntryCodec<?> codec, String register, String name, Outlet outlet) {
        EventType type() {
            int version = codec.version(name);
            ObjectNode schema = StrictJson.object()
                    .put("$schema", Schemas.DIALECT)
                    .put("$id", "urn:yidi:event:" + name + ":v" + version)
                    .put("title", name);
            schema.setAll(outlet.schema());
            return new EventType(register, name, version, StrictJson.write(schema));
        }
    }

    /** Those of every register of a centre. */
    static OutwardForms published() {
        return Published.FORMS;
    }

    static OutwardForms of(OutwardWords words) {
        Map<String, Told> types = new TreeMap<>();
        Stream.concat(
                        Stream.of(EntryCodec.ofCases()),
                        KeptRegisters.all().stream().map(KeptRegister::codec))
                .forEach(codec -> codec.types()
                        .forEach(type -> codec.outlet(type, words)
                                .ifPresent(
                                        outlet -> types.put(type, new Told(codec, codec.register(), type, outlet)))));
        return new OutwardForms(types);
    }

    /** Every type that may be told. */
    List<EventType> types() {
        return types.values().stream().map(Told::type).toList();
    }

    boolean isTold(String type) {
        return types.containsKey(type);
    }

    private Told told(String type) {
        return Objects.requireNonNull(types.get(type), type);
    }

    int version(String type) {
        return told(type).codec().version(type);
    }

    /** What of {@code entry}, whose type is told, leaves; empty when it holds a step that is not told. */
    Optional<String> data(Entry entry, Leaving leaving) {
        Told told = told(entry.type());
        return told.outlet()
                .leave(told.codec().lifted(entry), leaving)
                .filter(left -> !leaving.isWithheld())
                .map(StrictJson::write);
    }

    /** The classified texts of {@code entry}. */
    Texts texts(Entry entry, DataKey key) {
        return told(entry.type()).codec().texts(entry, Optional.of(key));
    }

    /** The classified fields that may leave with events of cases, and what they hold. */
    Map<FieldName, Class<? extends Classified>> fields() {
        Map<FieldName, Class<? extends Classified>> fields = new HashMap<>();
        types.values().stream()
                .filter(told -> told.register().equals(CaseRegister.NAME))
                .forEach(told -> named(told.outlet()).forEach(named -> fields.put(named.field(), named.type())));
        return fields;
    }

    private static List<Outlets.Named> named(Outlet outlet) {
        List<Outlets.Named> found = new ArrayList<>();
        if (outlet instanceof Outlets.Named named) {
            found.add(named);
        } else if (outlet instanceof Outlets.Listed listed) {
            found.addAll(named(listed.element()));
        } else if (outlet instanceof Outlets.Mapped mapped) {
            found.addAll(named(mapped.value()));
        } else if (outlet instanceof Outlets.Fields fields) {
            fields.fields().values().forEach(field -> found.addAll(named(field.outlet())));
        } else if (outlet instanceof Outlets.Tagged tagged) {
            tagged.members().values().forEach(member -> found.addAll(named(member)));
        }
        return found;
    }
}
