package dev.yidi.ports;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list 分页.
 *
 * @param lines the cases on it
 * @param next what to ask for to get the next page; empty when this is the last
 */
public record Page(List<CaseLine> lines, Optional<String> next) {
    public Page {
        lines = List.copyOf(lines);
    }
}
