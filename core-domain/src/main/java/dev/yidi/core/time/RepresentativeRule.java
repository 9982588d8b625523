package dev.yidi.core.time;

import dev.yidi.core.Citation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people may speak for a group that comes with one matter 代表人数.
 *
 * @param upTo the largest group it is for; empty for any
 * @param most the most representatives, at least 1
 * @param basis the legal source
 */
public record RepresentativeRule(Optional<Integer> upTo, int most, Citation basis) {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,3});(?: groups up to ([0-9]{1,6});)? (.+?) art\\. (.+)");

    public RepresentativeRule {
        if (most < 1) {
            throw Names.invalid("representatives", "rules.representatives", "expected at least 1, found " + most);
        }
    }

    /** Whether it is for a group of {@code people}. */
    public boolean covers(int people) {
        return upTo.filter(largest -> people > largest).isEmpty();
    }

    static RepresentativeRule parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw Names.invalid(
                    "representatives",
                    "rules.representatives",
                    "expected a number, maybe the size of groups, and a source, such as 3; groups up to 10; <source> art. 15");
        }
        return new RepresentativeRule(
                Optional.ofNullable(matcher.group(2)).map(Integer::valueOf),
                Integer.parseInt(matcher.group(1)),
                new Citation(matcher.group(3), matcher.group(4)));
    }
}
