package dev.yidi.core.indicator;

import dev.yidi.core.Text;

/**
 * A figure in the words of one language 指标名称与口径.
 *
 * @param name what it is called, at most 60 characters
 * @param formula what is divided by what, at most 300 characters
 */
public record IndicatorWording(String name, String formula) {
    public IndicatorWording {
        Text.required("name", name, 60);
        Text.required("formula", formula, 300);
    }
}
