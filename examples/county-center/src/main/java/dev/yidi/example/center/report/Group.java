package dev.yidi.example.center.report;

import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.Figures;

/** A row of a table 分组: what it is called, and its figures. */
record Group(String name, Figures figures) {
    Tally against(Norm norm) {
        return Tally.of(figures, norm);
    }

    String days(int percent) {
        return figures.daysToReply(percent).map(String::valueOf).orElse("–");
    }
}
