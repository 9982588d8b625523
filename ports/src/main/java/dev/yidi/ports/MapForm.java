package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A map with scalar keys as an object, sorted by key. */
final class MapForm implements Form<Object> {
    private final Type key;
    private final Type content;
    private final Forms forms;
    private final Function<Map<Object, Object>, Map<?, ?>> collector;

    private MapForm(Type[] arguments, Forms forms, Function<Map<Object, Object>, Map<?, ?>> collector) {
        this.key = arguments[0];
        this.content = arguments[1];
        this.forms = forms;
        this.collector = collector;
    }

    static MapForm of(Class<?> raw, Type[] arguments, Forms forms) {
        return SortedMap.class.isAssignableFrom(raw)
                ? new MapForm(arguments, forms, map -> Collections.unmodifiableSortedMap(new TreeMap<>(map)))
                : new MapForm(arguments, forms, Collections::unmodifiableMap);
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        ((Map<?, ?>) value).forEach((name, item) -> sorted.put(name(name, texts), item));
        Form<Object> form = forms.find(content);
        ObjectNode object = StrictJson.object();
        sorted.forEach((name, item) -> object.set(name, form.write(item, texts)));
        return object;
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        if (!node.isObject()) {
            throw new StoreException(path + ": expected an object");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> map.put(
                        forms.find(key).read(TextNode.valueOf(field.getKey()), texts, path),
                        forms.find(content).read(field.getValue(), texts, path + "." + field.getKey())));
        return collector.apply(map);
    }

    private String name(Object value, Texts texts) {
        JsonNode name = forms.find(key).write(value, texts);
        if (!name.isTextual()) {
            throw new StoreException("form: expected a map keyed by a text, found " + key.getTypeName());
        }
        return name.textValue();
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        return forms.find(key)
                .outlet(field, words)
                .filter(Outlet::always)
                .flatMap(told -> forms.find(content).outlet(field, words))
                .map(Outlets.Mapped::new);
    }
}
