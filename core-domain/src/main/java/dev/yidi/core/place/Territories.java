package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The territories that come with Yidi 内置区划: real counties, in the state that the package names. */
public final class Territories {
    private Territories() {}

    /** The six-digit codes of the counties. */
    public static SortedSet<String> shippedCodes() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(resource("codes.txt").lines().toList()));
    }

    /**
     * The territory of the county with this six-digit code, read anew at every call.
     *
     * @throws InvalidInputException when it is not one of {@link #shippedCodes}
     */
    public static Territory shipped(String code) {
        if (!shippedCodes().contains(code)) {
            throw new InvalidInputException(
                    "territory",
                    List.of(new Fault(
                            "territory",
                            "territory.not-shipped",
                            "expected one of " + shippedCodes()
                                    + ". Maybe read the county's own file with Territory.read")));
        }
        return Territory.read(new StringReader(resource(code + ".csv")));
    }

    private static String resource(String name) {
        try (InputStream file = Territories.class.getResourceAsStream("territory/" + name)) {
            if (file == null) {
                throw new YidiException("expected the resource territory/" + name + " beside Territories, found none");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new YidiException("the resource territory/" + name + " could not be read", e);
        }
    }
}
