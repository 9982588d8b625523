package dev.yidi.core.time;

import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The texts shipped beside this package. */
final class Resources {
    private Resources() {}

    /** What {@code parser} makes of the shipped text {@code name}. */
    static <T> T read(String name, Function<Reader, T> parser) {
        InputStream found = Resources.class.getResourceAsStream(name);
        if (found == null) {
            throw new YidiException("expected the shipped text " + name + ", found none; maybe the jar is incomplete");
        }
        try (InputStream in = found;
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return parser.apply(reader);
        } catch (IOException e) {
            throw new YidiException("the shipped text " + name + " cannot be read", e);
        }
    }
}
