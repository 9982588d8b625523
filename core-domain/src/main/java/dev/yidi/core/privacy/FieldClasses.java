package dev.yidi.core.privacy;

import dev.yidi.core.Classified;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Purpose;
import dev.yidi.core.Sensitivity;
import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register of classified fields 个人信息字段目录, read from a text: the class of each type, and of single fields that are
 * kept closer or less closely than their type.
 *
 * <p>Lines are {@code type <Type> <level> <purpose>} and {@code field <Record.component> <level> <purpose>}; those that
 * begin with {@code #} are notes.
 */
public final class FieldClasses {
    private static final class Published {
        private static final FieldClasses CLASSES = load();
    }

    /** What holds for a type that no line names. */
    private static final FieldClass CLOSEST = new FieldClass(Sensitivity.SEALED, Purpose.WORK);

    private final Map<String, FieldClass> types;
    private final Map<String, FieldClass> fields;

    private FieldClasses(Map<String, FieldClass> types, Map<String, FieldClass> fields) {
        this.types = Collections.unmodifiableMap(types);
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** The register shipped with the library. */
    public static FieldClasses published() {
        return Published.CLASSES;
    }

    /**
     * Reads a register.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static FieldClasses read(Reader reader) {
        Map<String, FieldClass> types = new LinkedHashMap<>();
        Map<String, FieldClass> fields = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                read("line " + (i + 1), List.of(line.split("\\s+", -1)), types, fields, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("field classes", faults);
        }
        return new FieldClasses(types, fields);
    }

    /** The class of {@code value} in the field {@code name}. */
    public FieldClass of(FieldName name, Classified value) {
        return of(name, value.getClass());
    }

    /** The class of values of {@code type} in the field {@code name}. */
    public FieldClass of(FieldName name, Class<? extends Classified> type) {
        FieldClass field = fields.get(name.toString());
        return field == null ? types.getOrDefault(type.getSimpleName(), CLOSEST) : field;
    }

    /** The fields that have a line of their own. */
    public Set<String> fields() {
        return fields.keySet();
    }

    /** The types that have a line. */
    public Set<String> types() {
        return types.keySet();
    }

    private static void read(
            String where,
            List<String> words,
            Map<String, FieldClass> types,
            Map<String, FieldClass> fields,
            List<Fault> faults) {
        boolean type = words.get(0).equals("type");
        if (words.size() != 4 || (!type && !words.get(0).equals("field"))) {
            faults.add(new Fault(where, "privacy.field.line", "expected type|field <name> <level> <purpose>"));
            return;
        }
        try {
            FieldClass found = new FieldClass(Sensitivity.valueOf(words.get(2)), Purpose.valueOf(words.get(3)));
            if ((type ? types : fields).put(words.get(1), found) != null) {
                faults.add(new Fault(where, "privacy.field.twice", "expected each name once, found " + words.get(1)));
            }
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(where, "privacy.field.word", "expected a level and a purpose that there are"));
        }
    }

    private static FieldClasses load() {
        try (InputStream in = FieldClasses.class.getResourceAsStream("fields.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource fields.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
