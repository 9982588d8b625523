package dev.yidi.core.court;

import dev.yidi.core.Text;

/** A court 人民法院. */
public record Court(String name, CourtLevel level) {
    public Court {
        Text.required("court", name, 200);
    }
}
