package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The territories that come with Yidi 内置区划: three real counties, state of the statistical codes of 2023-06-30. */
public final class Territories {
    private static final SortedSet<String> CODES =
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of("330110", "330122", "330922")));

    private Territories() {}

    /** The six-digit codes of the counties: 余杭 330110, 桐庐 330122, 嵊泗 330922. */
    public static SortedSet<String> shippedCodes() {
        return CODES;
    }

    /**
     * The territory of the county with this six-digit code, read anew.
     *
     * @throws InvalidInputException when it is not one of {@link #shippedCodes}
     */
    public static Territory shipped(String code) {
        if (!CODES.contains(code)) {
            throw new InvalidInputException(
                    "territory",
                    List.of(new Fault(
                            "territory",
                            "territory.not-shipped",
                            "expected one of " + CODES + ". Maybe read the county's own file with Territory.read")));
        }
        String name = "territory/" + code + ".csv";
        try (InputStream file = Territories.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new YidiException("expected the resource " + name + " beside " + Territories.class.getName());
            }
            return Territory.read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new YidiException("the resource " + name + " could not be closed", e);
        }
    }
}
