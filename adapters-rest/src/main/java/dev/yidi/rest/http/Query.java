package dev.yidi.rest.http;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the parameters of a query into the form of the record that takes them: one value, or a list of them. */
final class Query {
    private Query() {}

    static Json json(Class<?> type, Map<String, List<String>> parameters) {
        Map<String, Json> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> fields.put(name, isList(type, name) ? list(values) : single(values)));
        return new Json.Fields(fields);
    }

    private static boolean isList(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component.getType() == List.class;
            }
        }
        return false;
    }

    private static Json list(List<String> values) {
        return new Json.Items(values.stream().<Json>map(Json.Chars::new).toList());
    }

    /** Given twice it is a list, and so of the wrong type. */
    private static Json single(List<String> values) {
        return values.size() == 1 ? new Json.Chars(values.get(0)) : list(values);
    }
}
