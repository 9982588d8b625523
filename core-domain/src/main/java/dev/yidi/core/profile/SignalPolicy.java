package dev.yidi.core.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import dev.yidi.core.place.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When a county looks up 预警规则; a kind without a rule is not looked for. */
public record SignalPolicy(List<SignalRule> rules) {
    private static final SignalPolicy STANDARD = shipped();

    /**
     * @throws InvalidInputException when a kind stands twice
     */
    public SignalPolicy {
        rules = rules.stream().sorted(Comparator.comparing(SignalRule::kind)).toList();
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).kind() == rules.get(i - 1).kind()) {
                faults.add(new Fault(
                        "signals",
                        "signal.kind-twice",
                        "expected one rule of each kind, found another of "
                                + rules.get(i).kind()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("signals", faults);
        }
    }

    /** What counts where a county has chosen nothing. */
    public static SignalPolicy standard() {
        return STANDARD;
    }

    /** The days of the rule that looks back farthest. */
    public int longestDays() {
        return rules.stream().mapToInt(SignalRule::withinDays).max().orElse(0);
    }

    private static SignalPolicy shipped() {
        try (InputStream table = SignalPolicy.class.getResourceAsStream("signals.txt")) {
            if (table == null) {
                throw new YidiException("signals.txt: expected the shipped table, found none");
            }
            return new SignalPolicy(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)))
                    .map(line -> new SignalRule(
                            SignalKind.valueOf(line.get(0)),
                            Integer.parseInt(line.get(1)),
                            Integer.parseInt(line.get(2)),
                            Tier.valueOf(line.get(3))))
                    .toList());
        } catch (IOException e) {
            throw new YidiException("signals.txt: cannot be read", e);
        }
    }
}
