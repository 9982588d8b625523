package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A member of a sealed family as an object that begins with the member's name: {@code {"@":"paused",…}}. */
final class SealedForm implements Form<Object> {
    static final String TAG = "@";

    private final TypeNames members;
    private final Forms forms;

    SealedForm(Class<?> type, Forms forms) {
        this.members = TypeNames.of(type);
        this.forms = forms;
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        ObjectNode node = StrictJson.object().put(TAG, members.nameOf(value.getClass()));
        JsonNode content = forms.find(value.getClass()).write(value, texts);
        return content instanceof ObjectNode object ? node.setAll(object) : node.set("value", content);
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        if (!(node instanceof ObjectNode object)) {
            throw new StoreException(path + ": expected an object");
        }
        Class<?> member = members.typeOf(object.path(TAG).asText(), path);
        ObjectNode content = object.deepCopy();
        content.remove(TAG);
        Form<Object> form = forms.find(member);
        return form.read(form.isBare() ? content.path("value") : content, texts, path);
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        Map<String, Optional<Outlet>> found = new HashMap<>();
        members.all()
                .forEach((name, member) -> found.put(
                        name, words.tellsAct(name) ? forms.find(member).outlet(field, words) : Optional.empty()));
        return Optional.of(new Outlets.Tagged(Outlets.present(found)));
    }
}
