package dev.yidi.rest.live;

import dev.yidi.ports.FileNotice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Some notices of the journal, together with what is found out about them once for all streams; for one thread. */
public final class Changes {
    private final List<FileNotice> notices;
    private final Map<String, Object> found = new HashMap<>();

    Changes(List<FileNotice> notices) {
        this.notices = List.copyOf(notices);
    }

    /** The notices; none where only time has passed. */
    public List<FileNotice> notices() {
        return notices;
    }

    /** What {@code finding} gives, asked for once under this name. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> finding) {
        Object known = found.get(name);
        if (known == null) {
            known = finding.get();
            found.put(name, known);
        }
        return (T) known;
    }
}
