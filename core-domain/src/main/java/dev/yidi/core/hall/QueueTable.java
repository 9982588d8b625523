package dev.yidi.core.hall;

import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the shipped rule of the queue. */
final class QueueTable {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final QueueRule STANDARD = read();

    private QueueTable() {}

    static QueueRule standard() {
        return STANDARD;
    }

    private static QueueRule read() {
        Map<PriorityGround, Duration> headStart = new EnumMap<>(PriorityGround.class);
        int calls = 0;
        for (List<String> line : lines()) {
            switch (line.get(0)) {
                case "head-start" ->
                    headStart.put(PriorityGround.valueOf(line.get(1)), Duration.ofMinutes(Long.parseLong(line.get(2))));
                case "calls" -> calls = Integer.parseInt(line.get(1));
                default -> throw new YidiException("queue.txt: expected a known word, found " + line.get(0));
            }
        }
        return new QueueRule(headStart, calls);
    }

    private static List<List<String>> lines() {
        try (InputStream table = QueueTable.class.getResourceAsStream("queue.txt")) {
            if (table == null) {
                throw new YidiException("queue.txt: expected the shipped table, found none");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(BAR.split(line.strip(), -1)))
                    .toList();
        } catch (IOException e) {
            throw new YidiException("queue.txt: cannot be read", e);
        }
    }
}
