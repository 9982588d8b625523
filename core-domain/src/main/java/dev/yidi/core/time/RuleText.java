package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The text form of a rule set:
 *
 * <pre>
 * rules national-2022 1
 * jurisdiction CN
 * representatives 3; groups up to 10; 浙江省信访条例(2016) art. 15 ¶2
 * limit XF_HANDLE
 *   duty 60 days
 *   from ACCEPTED
 *   until CONCLUDED
 *   roll none
 *   extension ORGAN_HEAD; at most 30 days; at most 1 grant
 *   pauses HEARING
 *   kinds PETITION
 *   categories APPEAL_CLAIM
 *   basis 信访工作条例(2022) art. 34
 *   valid 2022-05-01..2030-12-31
 * </pre>
 *
 * {@code duty} (or {@code right}), {@code from}, {@code until}, {@code roll}, {@code basis} and {@code valid} are
 * mandatory; the end of the validity and both caps of an extension may be missing.
 */
final class RuleText {
    private RuleText() {}

    static RuleSet read(Reader text) {
        List<Fault> faults = new ArrayList<>();
        List<TextLine> heads = new ArrayList<>();
        List<TextLine> jurisdictions = new ArrayList<>();
        List<TextLine> groups = new ArrayList<>();
        List<LimitText> blocks = new ArrayList<>();
        for (TextLine line : TextLine.of(text)) {
            switch (line.keyword()) {
                case "rules" -> heads.add(line);
                case "jurisdiction" -> jurisdictions.add(line);
                case "representatives" -> groups.add(line);
                case "limit" -> blocks.add(new LimitText(line));
                default -> {
                    if (blocks.isEmpty()) {
                        faults.add(line.fault(
                                "rules.keyword",
                                "expected rules, jurisdiction, representatives or limit before anything"));
                    } else {
                        blocks.get(blocks.size() - 1).take(line, faults);
                    }
                }
            }
        }
        once("rules", heads, faults);
        once("jurisdiction", jurisdictions, faults);
        String jurisdiction =
                jurisdictions.isEmpty() ? "CN" : jurisdictions.get(0).rest();
        List<Limit> limits = new ArrayList<>();
        blocks.forEach(block -> block.limit(jurisdiction, faults).ifPresent(limits::add));
        List<RepresentativeRule> representatives = new ArrayList<>();
        groups.forEach(line -> line.attempt(faults, () -> representatives.add(RepresentativeRule.parse(line.rest()))));
        List<RuleSet> read = new ArrayList<>();
        for (TextLine head : heads) {
            List<String> words = head.words();
            if (words.size() != 2) {
                faults.add(head.fault("rules.head", "expected an id and a version, such as national-2022 1"));
            } else {
                head.attempt(faults, () -> read.add(new RuleSet(words.get(0), words.get(1), limits, representatives)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("rule set", faults);
        }
        return read.get(0);
    }

    private static void once(String keyword, List<TextLine> lines, List<Fault> faults) {
        if (lines.size() != 1) {
            faults.add(
                    new Fault(keyword, "rules." + keyword, "expected one " + keyword + " line, found " + lines.size()));
        }
    }
}
