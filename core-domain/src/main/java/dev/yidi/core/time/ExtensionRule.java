package dev.yidi.core.time;

import java.util.Optional;

/**
 * By whom, how far and how often a limit may be extended 延期规则.
 *
 * @param grantor who grants, upper snake: {@code ORGAN_HEAD}, {@code PARTIES}, {@code COURT_PRESIDENT}
 * @param totalCap the most that all extensions together may add; empty where the law names no cap
 * @param grants how many extensions may be granted, at least 1; empty where the law does not say
 */
public record ExtensionRule(String grantor, Optional<Span> totalCap, Optional<Integer> grants) {
    public ExtensionRule {
        Names.upperSnake("grantor", grantor);
        grants.filter(n -> n < 1).ifPresent(n -> {
            throw Names.invalid("grants", "extension.grants", "expected at least 1 grant, found " + n);
        });
    }
}
