package dev.yidi.rest;

import jakarta.ws.rs.core.Application;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The API of a centre as a Jakarta REST application: mount it at the root of a server, or hand its
 * {@linkplain #getSingletons() singletons} to an application of your own. It serves {@code api/v1/staff} and {@code
 * api/v1/citizen} below wherever it is mounted. Thread-safe.
 */
public final class YidiApplication extends Application implements AutoCloseable {
    private final Set<Object> singletons;
    private final Runnable end;

    YidiApplication(Set<Object> singletons, Runnable end) {
        this.end = end;
        this.singletons = Collections.unmodifiableSet(new LinkedHashSet<>(singletons));
    }

    /** The resources and providers. */
    @Override
    @SuppressWarnings("deprecation") // the only way to hand over instances that needs no container of beans
    public Set<Object> getSingletons() {
        return singletons;
    }

    /** What keeps common runtimes from adding pages of their own. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }

    /** Ends all streams of changes, which a server would wait for that stops; what else there is goes on. Nothing where there are none. */
    @Override
    public void close() {
        end.run();
    }
}
