package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Citation;
import dev.yidi.core.casefile.DeclineGround;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The law that stands beside grounds an officer picks 常用法律依据: data, so that nobody must know it by heart. */
final class Grounds {
    private static final String OBJECTION = "object";
    private static final String DECLINE = "decline.";

    private final Map<String, Citation> laws;

    private Grounds(Map<String, Citation> laws) {
        this.laws = laws;
    }

    /** The grounds shipped with the library. */
    static Grounds published() {
        try (InputStream resource = Grounds.class.getResourceAsStream("grounds.properties")) {
            if (resource == null) {
                throw new IllegalStateException("expected the resource grounds.properties, found none");
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            Map<String, Citation> laws = new HashMap<>();
            lines.stringPropertyNames().forEach(name -> laws.put(name, citation(lines.getProperty(name))));
            return new Grounds(laws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The law a refusal to accept rests on; empty where the ground has none of its own. */
    Optional<Citation> of(DeclineGround ground) {
        return Optional.ofNullable(laws.get(DECLINE + ground));
    }

    /** The law an objection rests on when nothing nearer is named. */
    Citation ofObjection() {
        return Optional.ofNullable(laws.get(OBJECTION))
                .orElseThrow(() -> new IllegalStateException("expected a law for objections, found none"));
    }

    private static Citation citation(String line) {
        String[] parts = line.split(" / ", 2);
        return new Citation(parts[0], parts[1]);
    }
}
