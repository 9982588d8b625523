package dev.yidi.testkit.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a story tells, line by line with the county's time; printed at its end, and kept in {@code target/stories}. */
final class Transcript implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final String name;
    private final Clock clock;
    private final List<String> lines = new ArrayList<>();

    Transcript(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
        lines.add("== " + name);
    }

    /** One sentence at the story's present time. */
    void tell(String sentence) {
        lines.add(TIME.format(LocalDateTime.ofInstant(clock.instant(), ZONE)) + "  " + sentence);
    }

    @Override
    public void close() {
        String text = String.join("\n", lines) + "\n";
        System.out.println(text);
        try {
            Path folder = Files.createDirectories(Path.of("target", "stories"));
            Files.writeString(folder.resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
