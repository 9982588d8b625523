package dev.yidi.ports;

import java.util.List;
import java.util.Optional;

/**
 * A page of files beside the cases 案卷清单.
 *
 * @param lines the files
 * @param next the mark of the next page; empty when this is the last
 */
public record FilePage(List<FileLine> lines, Optional<String> next) {
    public FilePage {
        lines = List.copyOf(lines);
    }
}
