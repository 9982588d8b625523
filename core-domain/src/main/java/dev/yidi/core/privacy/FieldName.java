package dev.yidi.core.privacy;

import dev.yidi.core.Text;

/**
 * The name of a field that holds a classified value 字段.
 *
 * @param record the simple name of the record: {@code Intake}
 * @param component the component: {@code narrative}
 */
public record FieldName(String record, String component) {
    public FieldName {
        Text.identifier("record", record);
        Text.identifier("component", component);
    }

    @Override
    public String toString() {
        return record + "." + component;
    }
}
