package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list as an array. */
final class ListForm implements Form<Object> {
    private final Type element;
    private final Forms forms;

    ListForm(Type element, Forms forms) {
        this.element = element;
        this.forms = forms;
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        Form<Object> form = forms.find(element);
        ArrayNode array = StrictJson.array();
        ((List<?>) value).forEach(item -> array.add(form.write(item, texts)));
        return array;
    }

    @Override
    public List<Object> read(JsonNode node, Texts texts, String path) {
        if (!node.isArray()) {
            throw new StoreException(path + ": expected an array");
        }
        Form<Object> form = forms.find(element);
        List<Object> items = new ArrayList<>();
        node.forEach(item -> items.add(form.read(item, texts, path + "[" + items.size() + "]")));
        return List.copyOf(items);
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        return outlet(field, words, false);
    }

    Optional<Outlet> outlet(FieldName field, OutwardWords words, boolean unique) {
        return forms.find(element).outlet(field, words).map(each -> new Outlets.Listed(each, unique));
    }
}
