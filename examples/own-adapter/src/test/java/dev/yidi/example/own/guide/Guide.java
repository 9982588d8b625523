package dev.yidi.example.own.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code docs/your-adapter.md} and the blocks in it. */
final class Guide {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern FILE = Pattern.compile("(?ms)^`([^`\n]+)`:\n\n```(?:java|xml)\n(.*?\n)```$");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)\n```$");
    private static final Pattern ANY = Pattern.compile("(?m)^```[a-z]+$");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [^|]+ \\| ([^|]+) \\| ([0-9]+(?:, [0-9]+)*)[^|]*\\| [^|]+ \\|$");

    private final String text;

    private Guide(String text) {
        this.text = text;
    }

    static Guide read() throws IOException {
        return new Guide(Files.readString(ROOT.resolve("docs/your-adapter.md")));
    }

    /** The files that the reader makes, by their paths, in order. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(text).results().forEach(block -> files.put(block.group(1), block.group(2)));
        return files;
    }

    /** The commands that the reader runs. */
    List<String> commands() {
        return COMMANDS.matcher(text).results().map(block -> block.group(1)).toList();
    }

    /** The rows of its table: what is implemented, and how many methods that takes. */
    List<MatchResult> rows() {
        return ROW.matcher(text).results().toList();
    }

    /** How many blocks there are of any kind. */
    long blocks() {
        return ANY.matcher(text).results().count();
    }

    /** What stands between back-quotes and looks like a class. */
    List<String> classes() {
        return Pattern.compile("`([A-Z][a-z][A-Za-z]+)`")
                .matcher(text)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }
}
