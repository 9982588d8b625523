package dev.yidi.ports;

import java.util.List;
import java.util.Optional;

/**
 * A page of the retention list 到期清单.
 *
 * @param lines the cases, in the order of their registration; may be empty although there is a next page
 * @param next where the next page begins
 */
public record RetentionPage(List<RetentionLine> lines, Optional<String> next) {
    public RetentionPage {
        lines = List.copyOf(lines);
    }
}
