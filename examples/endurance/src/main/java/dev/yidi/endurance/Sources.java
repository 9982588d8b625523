package dev.yidi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the classes of some modules 源文件, by their simple names: in which class a test was written down. */
final class Sources {
    private final Map<String, String> texts = new HashMap<>();

    private Sources() {}

    static Sources of(Path root, List<String> modules) throws IOException {
        Sources sources = new Sources();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src"))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java")) {
                        sources.texts.put(name.substring(0, name.length() - 5), Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }

    /**
     * The class in which {@code test} is written: what its own class extends, where it is not written in that itself; empty
     * where it is not found.
     */
    Optional<String> home(Reported test) {
        String[] names = test.owner().split("\\$", -1);
        String own = names[names.length - 1];
        String text = texts.getOrDefault(names[0], "");
        if (names.length == 1 && has(text, test.name())) {
            return Optional.of(own);
        }
        for (Optional<String> above = parent(text, own); above.isPresent(); ) {
            String name = above.orElseThrow();
            String there = texts.getOrDefault(name, "");
            if (has(there, test.name())) {
                return Optional.of(name);
            }
            above = parent(there, name);
        }
        return has(text, test.name()) ? Optional.of(names[0]) : Optional.empty();
    }

    private static boolean has(String text, String method) {
        return text.contains("void " + method.replaceAll("\\W.*", "") + "(");
    }

    private static Optional<String> parent(String text, String name) {
        Matcher matcher = Pattern.compile("class " + name + " extends (\\w+)").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
