package dev.yidi.core.petition;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import java.util.Set;

/**
 * What a row of the table said 逐条判断.
 *
 * @param row its name
 * @param applied whether it applied
 * @param missing the conditions that did not hold; empty for a rest row that was not needed
 * @param basis the legal source of the row
 */
public record TriageFinding(String row, boolean applied, Set<Condition> missing, Citation basis) {
    public TriageFinding {
        missing = Ordered.set(missing);
    }
}
