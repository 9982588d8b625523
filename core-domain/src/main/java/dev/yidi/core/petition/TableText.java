package dev.yidi.core.petition;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The texts shipped beside this package, and the parts their lines have in common. */
final class TableText {
    private TableText() {}

    /** A line that is neither blank nor a note. */
    record Line(int number, String keyword, String rest) {
        Fault fault(String message) {
            return new Fault("line " + number, "petition.table.line", message);
        }

        List<String> words() {
            return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
        }
    }

    static List<Line> lines(Reader reader) {
        List<Line> lines = new ArrayList<>();
        List<String> raw = new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isEmpty() && !raw.get(i).startsWith("#")) {
                String[] words = raw.get(i).split("\\s+", 2);
                lines.add(new Line(i + 1, words[0], words.length == 2 ? words[1] : ""));
            }
        }
        return List.copyOf(lines);
    }

    static <E extends Enum<E>> Optional<E> word(Line line, String word, Class<E> type, List<Fault> faults) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return Optional.of(constant);
            }
        }
        faults.add(line.fault("expected one of " + List.of(type.getEnumConstants()) + ", found " + word));
        return Optional.empty();
    }

    static Optional<Citation> citation(Line line, String text, List<Fault> faults) {
        String[] parts = text.split(" art. ", -1);
        if (parts.length != 2) {
            faults.add(line.fault("expected <source> art. <article>"));
            return Optional.empty();
        }
        try {
            return Optional.of(new Citation(parts[0].strip(), parts[1].strip()));
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> faults.add(line.fault(f.path() + ": " + f.message())));
            return Optional.empty();
        }
    }

    static <T> T shipped(String name, Function<Reader, T> parser) {
        try (InputStream in = TableText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new YidiException("expected the resource " + name + " in the library, found none");
            }
            return parser.apply(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
