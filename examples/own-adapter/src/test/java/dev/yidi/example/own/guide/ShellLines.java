package dev.yidi.example.own.guide;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a command line of a page names: modules, profiles, tests, programs and scripts that are there or not. */
final class ShellLines {
    private static final Set<String> PROGRAMS = Set.of("mvn", "java", "npx");
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", "node_modules");
    private static final Pattern MODULES = Pattern.compile(" -pl (\\S+)");
    private static final Pattern PROFILES = Pattern.compile(" -P(\\S+)");
    private static final Pattern TESTS = Pattern.compile("-Dtest='?([A-Za-z,]+)");
    private static final Pattern JAR = Pattern.compile("([^\\s':]+)/target/([^\\s'/]+)\\.jar");
    private static final Pattern MAIN = Pattern.compile(" (dev\\.yidi\\.[a-z.]+)([A-Z]\\w+)");
    private static final Pattern FILE = Pattern.compile("--config (\\S+)");

    private final String poms;
    private final Set<String> names;

    private ShellLines(String poms, Set<String> names) {
        this.poms = poms;
        this.names = names;
    }

    static ShellLines ofProject() throws IOException {
        StringBuilder poms = new StringBuilder();
        Set<String> names = new HashSet<>();
        Files.walkFileTree(Guide.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.equals("pom.xml")) {
                    poms.append(Files.readString(file));
                }
                names.add(name);
                return FileVisitResult.CONTINUE;
            }
        });
        return new ShellLines(poms.toString(), names);
    }

    /** What {@code line} names and is not there. */
    Optional<String> problem(String line) {
        String program = line.split(" ", -1)[0];
        if (program.startsWith(".ci/")) {
            return Files.isExecutable(Guide.ROOT.resolve(program))
                    ? Optional.empty()
                    : Optional.of("nothing to run: " + line);
        }
        if (!PROGRAMS.contains(program)) {
            return Optional.of("an unknown program: " + line);
        }
        return Stream.of(
                        each(MODULES, line)
                                .filter(module -> !poms.contains("<module>" + module + "</module>"))
                                .map(module -> "no such module: " + module),
                        each(PROFILES, line)
                                .filter(profile -> !poms.contains("<id>" + profile + "</id>"))
                                .map(profile -> "no such profile: " + profile),
                        each(TESTS, line)
                                .filter(test -> !names.contains(test + ".java"))
                                .map(test -> "no such test: " + test),
                        JAR.matcher(line)
                                .results()
                                .filter(jar -> !isMadeThere(jar))
                                .map(jar -> "no such program: " + jar.group()),
                        MAIN.matcher(line)
                                .results()
                                .filter(main -> !names.contains(main.group(2) + ".java"))
                                .map(main -> "no such program: " + main.group()),
                        each(FILE, line)
                                .filter(file -> !Files.exists(Guide.ROOT.resolve(file)))
                                .map(file -> "no such file: " + file))
                .flatMap(found -> found)
                .findFirst();
    }

    private static Stream<String> each(Pattern list, String line) {
        return list.matcher(line)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",", -1)));
    }

    private static boolean isMadeThere(MatchResult jar) {
        Path pom = Guide.ROOT.resolve(jar.group(1)).resolve("pom.xml");
        try {
            return Files.exists(pom) && Files.readString(pom).contains(jar.group(2));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
