package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a rule or calendar file: a keyword and the rest. Blank lines and lines that begin with {@code #} are notes.
 */
record TextLine(int number, String keyword, String rest) {

    static List<TextLine> of(Reader reader) {
        BufferedReader buffered = new BufferedReader(reader);
        List<TextLine> lines = new ArrayList<>();
        try {
            int number = 0;
            for (String raw = buffered.readLine(); raw != null; raw = buffered.readLine()) {
                number++;
                String line = (number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    lines.add(new TextLine(number, parts[0], parts.length == 2 ? parts[1] : ""));
                }
            }
        } catch (IOException e) {
            throw new YidiException("expected a readable text, found an input that breaks off", e);
        }
        return List.copyOf(lines);
    }

    /** The words of the rest. */
    List<String> words() {
        return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
    }

    Fault fault(String code, String message) {
        return new Fault("line " + number, code, message);
    }

    /** Runs {@code action} and takes the faults of a refusal over to this line. */
    void attempt(List<Fault> faults, Runnable action) {
        try {
            action.run();
        } catch (InvalidInputException e) {
            e.faults().forEach(f -> faults.add(fault(f.code(), f.path() + ": " + f.message())));
        }
    }
}
