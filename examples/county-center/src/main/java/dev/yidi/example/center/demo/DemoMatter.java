package dev.yidi.example.center.demo;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A matter of the demonstration 示范事项, a line of the resource {@code matters.txt}.
 *
 * @param number its line, from 1
 * @param daysAgo how many days before today it was received
 * @param kind what it is
 * @param channel how it came
 * @param applicant who comes with it
 * @param respondent who it is against, or the empty text
 * @param title in a few words
 * @param narrative what happened
 * @param steps what was done with it, in the order of time
 */
record DemoMatter(
        int number,
        int daysAgo,
        CaseKind kind,
        IntakeChannel channel,
        String applicant,
        String respondent,
        String title,
        String narrative,
        List<Step> steps) {
    private static final String RESOURCE = "matters.txt";

    /**
     * A step of its handling.
     *
     * @param deed what is done
     * @param day how many days after the receipt
     */
    record Step(Deed deed, int day) {}

    DemoMatter {
        steps = List.copyOf(steps);
    }

    /** All of them, in their order. */
    static List<DemoMatter> all() {
        try (InputStream in = DemoMatter.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> read(i + 1, lines.get(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last four digits of the applicant's telephone, by which they follow the matter. */
    String lastDigits() {
        return "%04d".formatted(1_000 + number);
    }

    private static DemoMatter read(int number, String line) {
        String[] fields = line.split("\\|", -1);
        return new DemoMatter(
                number,
                Integer.parseInt(fields[0]),
                CaseKind.valueOf(fields[1]),
                IntakeChannel.valueOf(fields[2]),
                fields[3],
                fields[4],
                fields[5],
                fields[6],
                Arrays.stream(fields[7].split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(DemoMatter::step)
                        .toList());
    }

    private static Step step(String word) {
        String[] parts = word.split("@", 2);
        return new Step(Deed.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]));
    }
}
