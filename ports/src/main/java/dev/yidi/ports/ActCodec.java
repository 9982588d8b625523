package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the members of one sealed family, events or commands, as versioned canonical JSON beside a list of classified
 * texts, and reads them back. Thread-safe.
 *
 * @param <T> the family
 */
final class ActCodec<T> {
    private static final int FIRST_VERSION = 1;

    private final Class<T> family;
    private final TypeNames names;
    private final List<Upcaster> upcasters;
    private final Forms forms = new Forms();

    ActCodec(Class<T> family, List<Upcaster> upcasters) {
        this.family = family;
        this.names = TypeNames.of(family);
        this.upcasters = List.copyOf(upcasters);
    }

    /** The names of all types of the family. */
    Set<String> types() {
        return names.all().keySet();
    }

    Encoded encode(T act) {
        Texts texts = Texts.empty();
        String type = names.nameOf(act.getClass());
        return new Encoded(type, currentVersion(type), StrictJson.write(tree(act, texts)), texts.values());
    }

    /** The body of {@code act} as a tree; its classified values go to {@code texts}. */
    JsonNode tree(T act, Texts texts) {
        JsonNode body = forms.find(act.getClass()).write(act, texts);
        return body.isObject() ? body : StrictJson.object().set("value", body);
    }

    /** The act in {@code body}, which may have the form of an older version. */
    T decode(String type, int typeVersion, String body, Texts texts) {
        Class<?> member = names.typeOf(type, "type");
        ObjectNode object = lifted(type, typeVersion, body);
        Form<Object> form = forms.find(member);
        return family.cast(form.read(form.isBare() ? object.path("value") : object, texts, type));
    }

    /** How acts of {@code type} leave the centre; empty when they are not told of. */
    Optional<Outlet> outlet(String type, OutwardWords words) {
        Class<?> member = names.typeOf(type, "type");
        return words.tellsAct(type)
                ? forms.find(member).outlet(new FieldName(member.getSimpleName(), "value"), words)
                : Optional.empty();
    }

    /** The {@code body} of an act in the form of today's version. */
    ObjectNode lifted(String type, int typeVersion, String body) {
        ObjectNode object = StrictJson.readObject(body);
        for (int version = typeVersion; version < versionOf(type, typeVersion); version++) {
            object = upcaster(type, version).lift().apply(object);
        }
        return object;
    }

    /** The version of today, to which {@code typeVersion} can be lifted. */
    private int versionOf(String type, int typeVersion) {
        int current = currentVersion(type);
        if (typeVersion < FIRST_VERSION || typeVersion > current) {
            throw new StoreException(type + ": expected version 1 to " + current + ", found " + typeVersion
                    + ". Maybe a newer release wrote it");
        }
        return current;
    }

    /** The version in which acts of {@code type} are written. */
    int currentVersion(String type) {
        return upcasters.stream()
                .filter(upcaster -> upcaster.type().equals(type))
                .mapToInt(upcaster -> upcaster.from() + 1)
                .max()
                .orElse(FIRST_VERSION);
    }

    private Upcaster upcaster(String type, int from) {
        return upcasters.stream()
                .filter(upcaster -> upcaster.type().equals(type) && upcaster.from() == from)
                .findFirst()
                .orElseThrow(() -> new StoreException(type + ": no way from version " + from));
    }
}
