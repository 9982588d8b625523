package dev.yidi.core.mediation;

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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which mediations a suit ends by law 起诉对调解的影响, read from a text: {@code end <type> <source> art. <article>}. */
public final class SuitEffects {
    private static final Pattern LINE = Pattern.compile("end (\\S+) (\\S+) art\\. (.+)");

    private static final class Published {
        private static final SuitEffects TABLE = load();
    }

    private final Map<MediationType, Citation> ends;

    private SuitEffects(Map<MediationType, Citation> ends) {
        this.ends = new EnumMap<>(ends);
    }

    /** The table shipped with the library. */
    public static SuitEffects published() {
        return Published.TABLE;
    }

    /** The law by which a suit ends a mediation of {@code type}; empty where it leaves it to the parties. */
    public Optional<Citation> endOf(MediationType type) {
        return Optional.ofNullable(ends.get(type));
    }

    /**
     * Reads a table.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static SuitEffects read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        Map<MediationType, Citation> ends = new EnumMap<>(MediationType.class);
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher matcher = LINE.matcher(line);
                Optional<MediationType> type = matcher.matches() ? type(matcher.group(1)) : Optional.empty();
                if (type.isEmpty() || ends.containsKey(type.get())) {
                    faults.add(new Fault(
                            "line " + (i + 1),
                            "mediation.suit-effects.line",
                            "expected end <type of mediation, once> <source> art. <article>"));
                } else {
                    ends.put(type.get(), new Citation(matcher.group(2), matcher.group(3)));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("suit effects", faults);
        }
        return new SuitEffects(ends);
    }

    private static Optional<MediationType> type(String word) {
        return Arrays.stream(MediationType.values())
                .filter(type -> type.name().equals(word))
                .findFirst();
    }

    private static SuitEffects load() {
        try (InputStream in = SuitEffects.class.getResourceAsStream("suit-effects.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource suit-effects.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
