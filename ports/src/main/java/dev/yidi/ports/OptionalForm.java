package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.privacy.FieldName;
import java.lang.reflect.Type;
import java.util.Optional;

/** What an optional holds; records leave out one that holds nothing. */
final class OptionalForm implements Form<Object> {
    private final Type content;
    private final Forms forms;

    OptionalForm(Type content, Forms forms) {
        this.content = content;
        this.forms = forms;
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        return forms.find(content).write(((Optional<?>) value).orElseThrow(), texts);
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        return Optional.of(forms.find(content).read(node, texts, path));
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        return forms.find(content).outlet(field, words);
    }
}
