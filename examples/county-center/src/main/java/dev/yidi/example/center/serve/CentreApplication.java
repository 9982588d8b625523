package dev.yidi.example.center.serve;

import dev.yidi.rest.YidiApplication;
import jakarta.ws.rs.core.Application;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The API of the centre with the log-in and the page of this program beside it 应用. Immutable. */
final class CentreApplication extends Application {
    private final YidiApplication api;
    private final Set<Object> singletons;

    CentreApplication(YidiApplication api, Set<Object> own) {
        this.api = api;
        Set<Object> all = new LinkedHashSet<>(api.getSingletons());
        all.addAll(own);
        this.singletons = Collections.unmodifiableSet(all);
    }

    @Override
    @SuppressWarnings("deprecation") // the only way to hand over instances that needs no container of beans
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return api.getProperties();
    }
}
