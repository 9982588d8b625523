package dev.yidi.core.indicator;

import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.file.FileFacts;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The county's book of numbers that come from outside 外部统计数据簿: what courts and statistics gave, each with its source. A
 * later line takes the place of an earlier one of the same key and never rewrites it, so that what a figure rested on at any
 * time can be told again.
 *
 * @param lines what was entered, in that order
 */
public record NumberBook(FileHead head, List<NumberLine> lines) implements KeptFile<NumberBook> {
    /** The register 外部统计数据. */
    public static final String REGISTER = "numbers";

    /** What stands before the number of the book. */
    public static final String MARK = "SJ";

    /** The key of the book. */
    public static final String KEY = "numbers:all";

    public NumberBook {
        lines = List.copyOf(lines);
    }

    /** What stood at {@code at}: of each key the last line entered until then, unless that took the number back. */
    public List<NumberLine> standing(Instant at) {
        Map<NumberKey, NumberLine> last = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.source().enteredAt().isAfter(at))
                .forEach(line -> last.put(line.key(), line));
        return last.values().stream()
                .filter(line -> !(line instanceof NumberLine.Withdrawn))
                .toList();
    }

    Optional<NumberLine> standing(NumberKey key, Instant at) {
        return standing(at).stream().filter(line -> line.key().equals(key)).findFirst();
    }

    @Override
    public NumberBook with(FileHead other) {
        return new NumberBook(other, lines);
    }

    @Override
    public FileFacts facts() {
        return new FileFacts(
                REGISTER,
                head.number(),
                "",
                "OPEN",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                head.openedAt(),
                true,
                false,
                Set.of(KEY),
                FreeText.of(head.number()));
    }

    /** The centres keep it, and who answers for the county looks at it. The numbers themselves are published. */
    @Override
    public AccessFacts access(CountyProfile profile) {
        return kept(profile);
    }

    /** Who may see the book of {@code profile}'s county, whether it has been opened yet or not. */
    public static AccessFacts kept(CountyProfile profile) {
        Set<AccessTag> allow = new LinkedHashSet<>();
        profile.organs().centres().forEach(centre -> allow.add(AccessTag.organ(centre.id())));
        allow.add(AccessTag.division(profile.territory().root().code()));
        return new AccessFacts(allow, Set.of(), false, Set.of());
    }

    NumberBook and(NumberLine line) {
        List<NumberLine> more = new ArrayList<>(lines);
        more.add(line);
        return new NumberBook(head, more);
    }
}
