package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An enum constant by its name. */
final class EnumForm implements Form<Object> {
    private final Class<?> type;
    private final Map<String, Object> constants;

    EnumForm(Class<?> type) {
        this.type = type;
        this.constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        return TextNode.valueOf(((Enum<?>) value).name());
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        Object constant = constants.get(node.asText());
        if (constant == null || !node.isTextual()) {
            throw new StoreException(path + ": expected one of " + constants.keySet());
        }
        return constant;
    }

    @Override
    public boolean isBare() {
        return true;
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        return words.tells(type.getSimpleName(), field)
                ? Optional.of(new Outlets.Plain(Schemas.word(type)))
                : Optional.empty();
    }
}
