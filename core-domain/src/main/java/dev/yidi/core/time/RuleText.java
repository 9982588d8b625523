package dev.yidi.core.time;

import java.io.Reader;

final class RuleText {
    private RuleText() {}

    static RuleSet read(Reader text) {
        throw new UnsupportedOperationException("to come: " + text);
    }
}
