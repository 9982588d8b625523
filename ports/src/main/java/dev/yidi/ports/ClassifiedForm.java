package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A classified text as a reference into the vault: {@code {"$":0}}, for identity numbers with their scheme. */
final class ClassifiedForm implements Form<Object> {
    static final String REFERENCE = "$";

    private static final String SCHEME = "scheme";

    private static final Map<Class<?>, BiFunction<String, String, Classified>> READERS = Map.of(
            FreeText.class, (text, scheme) -> FreeText.of(text),
            PersonName.class, (text, scheme) -> PersonName.of(text),
            PhoneNumber.class, (text, scheme) -> PhoneNumber.of(text),
            QueryCode.class, (text, scheme) -> QueryCode.of(text),
            SensitiveText.class, (text, scheme) -> SensitiveText.of(text),
            IdentityNumber.class, (text, scheme) -> new IdentityNumber(IdentityNumber.Scheme.valueOf(scheme), text));

    /** What stands in for a text whose key was destroyed, where the type asks for a shape. */
    private static final Map<Class<?>, Classified> STAND_INS = Map.of(
            FreeText.class, FreeText.of(Texts.ERASED),
            PersonName.class, PersonName.of(Texts.ERASED),
            PhoneNumber.class, PhoneNumber.of("00000"),
            QueryCode.class, QueryCode.of("0".repeat(26)),
            SensitiveText.class, SensitiveText.of(Texts.ERASED),
            IdentityNumber.class, new IdentityNumber(IdentityNumber.Scheme.PASSPORT, "ERASED"));

    private final Class<?> type;
    private final BiFunction<String, String, Classified> reader;
    private final Classified standIn;

    ClassifiedForm(Class<?> type) {
        BiFunction<String, String, Classified> found = READERS.get(type);
        Classified erased = STAND_INS.get(type);
        if (found == null || erased == null) {
            throw new StoreException("form: no form for " + type.getName());
        }
        this.type = type;
        this.reader = found;
        this.standIn = erased;
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        ObjectNode node = StrictJson.object().put(REFERENCE, texts.add((Classified) value));
        return value instanceof IdentityNumber identity
                ? node.put(SCHEME, identity.scheme().name())
                : node;
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        if (!node.path(REFERENCE).isInt()) {
            throw new StoreException(path + ": expected a reference to a " + type.getSimpleName());
        }
        if (texts.isErased()) {
            return standIn;
        }
        String text = texts.get(node.path(REFERENCE).intValue(), path);
        try {
            return texts.shown(reader.apply(text, node.path(SCHEME).asText()), standIn);
        } catch (InvalidInputException | IllegalArgumentException e) {
            throw new StoreException(path + ": expected a " + type.getSimpleName());
        }
    }

    /** What opens the door to a citizen's case leaves by no contract. */
    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        return type == QueryCode.class
                ? Optional.empty()
                : Optional.of(
                        new Outlets.Named(field, type.asSubclass(Classified.class), Schemas.named(field.toString())));
    }
}
