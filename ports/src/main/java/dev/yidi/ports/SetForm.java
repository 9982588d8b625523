package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** A set as an array, sorted by what is written, so that equal sets are written alike; no element twice. */
final class SetForm implements Form<Object> {
    private final ListForm list;
    private final Function<List<Object>, Set<?>> collector;

    private SetForm(ListForm list, Function<List<Object>, Set<?>> collector) {
        this.list = list;
        this.collector = collector;
    }

    static SetForm of(Class<?> raw, Type element, Forms forms) {
        ListForm list = new ListForm(element, forms);
        return SortedSet.class.isAssignableFrom(raw)
                ? new SetForm(list, items -> Collections.unmodifiableSortedSet(new TreeSet<>(items)))
                : new SetForm(list, items -> Collections.unmodifiableSet(new LinkedHashSet<>(items)));
    }

    @Override
    public JsonNode write(Object value, Texts texts) {
        List<JsonNode> written = ((Set<?>) value)
                .stream()
                        .map(item -> list.write(List.of(item), texts).get(0))
                        .sorted(Comparator.comparing(StrictJson::write))
                        .toList();
        ArrayNode array = StrictJson.array();
        written.forEach(array::add);
        return array;
    }

    @Override
    public Object read(JsonNode node, Texts texts, String path) {
        List<Object> items = list.read(node, texts, path);
        Set<?> set = collector.apply(items);
        if (set.size() != items.size()) {
            throw new StoreException(path + ": expected no element twice");
        }
        return set;
    }

    @Override
    public Optional<Outlet> outlet(FieldName field, OutwardWords words) {
        return list.outlet(field, words, true);
    }
}
