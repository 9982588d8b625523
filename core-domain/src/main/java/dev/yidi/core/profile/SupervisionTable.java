package dev.yidi.core.profile;

import dev.yidi.core.YidiException;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the shipped table of supervision. */
final class SupervisionTable {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final SupervisionPolicy STANDARD = read();

    private SupervisionTable() {}

    static SupervisionPolicy standard() {
        return STANDARD;
    }

    private static SupervisionPolicy read() {
        List<SupervisionStep> steps = new ArrayList<>();
        List<CardRule> cards = new ArrayList<>();
        int urges = 0;
        boolean onUnsatisfied = false;
        List<SupervisionOccasion> occasions = new ArrayList<>();
        for (List<String> line : lines()) {
            switch (line.get(0)) {
                case "level" ->
                    steps.add(new SupervisionStep(
                            SupervisionLevel.valueOf(line.get(1)),
                            Span.parse(line.get(2)),
                            Boolean.parseBoolean(line.get(3))));
                case "card" ->
                    cards.add(new CardRule(
                            CardColour.valueOf(line.get(1)),
                            Integer.parseInt(line.get(2)),
                            Integer.parseInt(line.get(3)),
                            Integer.parseInt(line.get(4)),
                            Integer.parseInt(line.get(5))));
                case "urges" -> urges = Integer.parseInt(line.get(1));
                case "occasion" ->
                    occasions.add(new SupervisionOccasion(
                            Milestone.valueOf(line.get(1)), SupervisionLevel.valueOf(line.get(2))));
                case "unsatisfied" -> onUnsatisfied = Boolean.parseBoolean(line.get(1));
                default -> throw new YidiException("supervision.txt: expected a known word, found " + line.get(0));
            }
        }
        return new SupervisionPolicy(steps, cards, urges, onUnsatisfied, occasions);
    }

    private static List<List<String>> lines() {
        try (InputStream table = SupervisionTable.class.getResourceAsStream("supervision.txt")) {
            if (table == null) {
                throw new YidiException("supervision.txt: expected the shipped table, found none");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(BAR.split(line.strip(), -1)))
                    .toList();
        } catch (IOException e) {
            throw new YidiException("supervision.txt: cannot be read", e);
        }
    }
}
