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
    private final Map<String, RuntimeException> failed = new HashMap<>();

    Changes(List<FileNotice> notices) {
        this.notices = List.copyOf(notices);
    }

    /** The notices; none where only time has passed. */
    public List<FileNotice> notices() {
        return notices;
    }

    /** What {@code finding} gives, asked for once under this name. What it throws is thrown again to whoever asks next. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> finding) {
        RuntimeException failure = failed.get(name);
        if (failure != null) {
            throw failure;
        }
        Object known = found.get(name);
        if (known == null) {
            known = found(name, finding);
            found.put(name, known);
        }
        return (T) known;
    }

    private Object found(String name, Supplier<?> finding) {
        try {
            return finding.get();
        } catch (RuntimeException e) {
            failed.put(name, e);
            throw e;
        }
    }
}
