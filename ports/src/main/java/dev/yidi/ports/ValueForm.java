package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.privacy.FieldName;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** A record around one value, such as an id, as that value. */
final class ValueForm implements Form<Object> {
    private static final String VALUE = "value";

    private final Class<?> type;
    private final RecordForm record;

    ValueForm(Class<?> type, Forms forms) {
        this.type = type;
        this.record = new RecordForm(type, forms);
    }

    static boolean fits(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals(VALUE);
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        return record.write(value, texts).path(VALUE);
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        ObjectNode object = StrictJson.object();
        object.set(VALUE, node);
        return record.read(object, texts, path);
    }

    @Override
    public boolean isBare() {
        return true;
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        if (!words.tells(type.getSimpleName(), field)) {
            return Optional.empty();
        }
        return Optional.of(
                type == CaseId.class || type == FileId.class
                        ? new Outlets.Reference(Schemas.text())
                        : new Outlets.Plain(Schemas.text()));
    }
}
