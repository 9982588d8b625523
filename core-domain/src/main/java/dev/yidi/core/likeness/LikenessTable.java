package dev.yidi.core.likeness;

import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the shipped thresholds. */
final class LikenessTable {
    private LikenessTable() {}

    static Thresholds standard() {
        Map<String, String> values = new HashMap<>();
        Map<Key, Integer> weights = new EnumMap<>(Key.class);
        for (List<String> line : lines()) {
            if (line.get(0).equals("weight")) {
                weights.put(Key.valueOf(line.get(1)), Integer.parseInt(line.get(2)));
            } else {
                values.put(line.get(0), line.get(1));
            }
        }
        return new Thresholds(
                Share.parse(values.getOrDefault("same-text", "")),
                Share.parse(values.getOrDefault("near-text", "")),
                Integer.parseInt(values.getOrDefault("least-pairs", "")),
                Integer.parseInt(values.getOrDefault("days", "")),
                weights);
    }

    private static List<List<String>> lines() {
        try (InputStream table = LikenessTable.class.getResourceAsStream("likeness.txt")) {
            if (table == null) {
                throw new YidiException("likeness.txt: expected the shipped table, found none");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .toList();
        } catch (IOException e) {
            throw new YidiException("likeness.txt: cannot be read", e);
        }
    }
}
