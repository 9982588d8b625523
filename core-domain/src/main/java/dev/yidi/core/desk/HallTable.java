package dev.yidi.core.desk;

import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the shipped rules of the hall. */
final class HallTable {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final String HEAD_START = "head-start";

    private final Map<PriorityGround, Integer> headStart = new EnumMap<>(PriorityGround.class);
    private final Map<String, Integer> numbers = new HashMap<>();

    private HallTable() {}

    static HallRules read() {
        HallTable table = new HallTable();
        lines().forEach(table::line);
        return table.rules();
    }

    private void line(List<String> line) {
        if (line.get(0).equals(HEAD_START)) {
            headStart.put(PriorityGround.valueOf(line.get(1)), Integer.parseInt(line.get(2)));
        } else {
            numbers.put(line.get(0), Integer.parseInt(line.get(1)));
        }
    }

    private HallRules rules() {
        return new HallRules(
                new QueueRule(headStart, number("calls")),
                new AppointmentRule(
                        new SlotPlan(number("slot-minutes"), number("slot-places"), number("slot-kept-free")),
                        Map.of(),
                        number("days-ahead"),
                        number("change-minutes"),
                        number("open-per-person"),
                        number("early-minutes"),
                        number("late-minutes"),
                        number("keep-days")));
    }

    private int number(String word) {
        Integer found = numbers.get(word);
        if (found == null) {
            throw new YidiException("hall.txt: expected a line " + word + ", found none");
        }
        return found;
    }

    private static List<List<String>> lines() {
        try (InputStream table = HallTable.class.getResourceAsStream("hall.txt")) {
            if (table == null) {
                throw new YidiException("hall.txt: expected the shipped table, found none");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(BAR.split(line.strip(), -1)))
                    .toList();
        } catch (IOException e) {
            throw new YidiException("hall.txt: cannot be read", e);
        }
    }
}
