package dev.yidi.jdbc;

import dev.yidi.core.CaseId;
import dev.yidi.core.CountyId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.casefile.Stage;
import dev.yidi.ports.Credential;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A county as a version of the library left it 历史版本数据: a script that makes the tables of that version and puts the rows
 * into them. What a test has to know besides stands in its remarks: the time, the codes that citizens hold, the stages.
 */
final class Fixture {
    static final CountyId COUNTY = new CountyId("330122");
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "yidi", "jdbc", "releases");
    private static final String REMARK = "-- ";

    private final String name;
    private final String text;

    Fixture(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** A case of the fixture 案件. */
    record Held(CaseId caseId, Stage stage, Credential credential) {}

    /** Where the scripts of a dialect are. */
    static Path folder(String dialect) {
        return FOLDER.resolve(dialect);
    }

    /** All scripts of a dialect, the oldest first. */
    static List<Fixture> of(String dialect) throws IOException {
        try (Stream<Path> files = Files.list(folder(dialect))) {
            return files.sorted()
                    .map(file -> new Fixture(file.getFileName().toString(), read(file)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    List<String> statements() {
        return new Migration(1, name, text).statements();
    }

    String text() {
        return text;
    }

    /** What its remark {@code key} says. */
    String told(String key) {
        return remarks(key).findFirst().orElseThrow(() -> new AssertionError(name + ": expected a remark " + key));
    }

    List<Held> cases() {
        return remarks("case").map(Fixture::held).toList();
    }

    private Stream<String> remarks(String key) {
        String start = REMARK + key + ": ";
        return text.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()));
    }

    private static Held held(String line) {
        String[] parts = line.split(" ", -1);
        return new Held(
                new CaseId(parts[0]),
                Stage.valueOf(parts[1]),
                new Credential(QueryCode.of(parts[2]), LivingCentre.FACTOR));
    }

    /** The remarks of a county that was just written. */
    static String remarks(WholeCounty county, long entries) {
        Map<String, String> cases = county.cases().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getValue().receipt().caseId().value(),
                        each -> each.getKey() + " "
                                + each.getValue().queryCode().reveal(),
                        (one, other) -> one,
                        TreeMap::new));
        StringBuilder remarks =
                new StringBuilder("-- now: " + county.centre().time.instant() + "\n-- entries: " + entries + "\n");
        cases.forEach((id, rest) ->
                remarks.append("-- case: ").append(id).append(' ').append(rest).append('\n'));
        return remarks.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
