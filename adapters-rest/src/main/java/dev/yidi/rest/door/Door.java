package dev.yidi.rest.door;

import dev.yidi.rest.citizen.CitizenDocument;
import dev.yidi.rest.guard.Costly;
import dev.yidi.rest.guard.Denials;
import dev.yidi.rest.guard.Lane;
import dev.yidi.rest.guard.Peers;
import dev.yidi.rest.guard.RequestObserver;
import dev.yidi.rest.http.Protection;
import dev.yidi.rest.live.Streamed;
import dev.yidi.rest.reference.ReferenceResource;
import dev.yidi.rest.staff.StaffDocument;
import dev.yidi.rest.staff.StaffOnly;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what guards a resource around each of ours; those of the host beside them are left as they are. */
public final class Door implements DynamicFeature {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final String OURS = "dev.yidi.rest.";
    private static final String CITIZENS = CitizenDocument.class.getPackageName();
    private static final int BEFORE_ALL = 50;
    private static final int FIRST = 100;
    private static final int AFTER_THE_GATE = Priorities.USER + 100;
    private static final int AFTER_THE_LANE = Priorities.USER + 200;
    private static final int BEFORE_IT_IS_PUT_IN_WORDS = Priorities.USER + 1000;

    /** A place is taken last, and given back before anything else can fail on the way out. */
    private static final Map<Class<?>, Integer> SEATED = Map.of(
            ContainerRequestFilter.class, AFTER_THE_LANE,
            ContainerResponseFilter.class, BEFORE_IT_IS_PUT_IN_WORDS + 1,
            WriterInterceptor.class, BEFORE_ALL);

    private final AtomicBoolean told = new AtomicBoolean();
    private final Turns turns;
    private final Peers peers;
    private final Denials denials;
    private final Protection protection;
    private final RequestObserver observer;
    private final Places places;

    /** A door that counts with {@code turns}, and behind which costly requests take {@code places}. */
    public Door(
            Turns turns, Peers peers, Denials denials, Protection protection, RequestObserver observer, Places places) {
        this.places = places;
        this.observer = observer;
        this.turns = turns;
        this.peers = peers;
        this.denials = denials;
        this.protection = protection;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (!type.getPackageName().startsWith(OURS)) {
            return;
        }
        context.register(new Watching(Routes.method(resource), Routes.path(resource), observer), BEFORE_ALL);
        context.register(new Bounds(), FIRST);
        if (resource.getResourceMethod().isAnnotationPresent(Streamed.class)) {
            context.register(new Unbuffered(), AFTER_THE_GATE);
        }
        if (resource.getResourceMethod().isAnnotationPresent(Costly.class)) {
            context.register(new Seated(places), SEATED);
        }
        if (type.isAnnotationPresent(StaffOnly.class)) {
            context.register(new Lanes(turns, Lane.OFFICER, Door::officer), AFTER_THE_GATE);
        } else if (type == CitizenDocument.class || type == StaffDocument.class || type == ReferenceResource.class) {
            context.register(new Lanes(turns, Lane.DOCUMENT, this::neighbourhood), Priorities.AUTHENTICATION);
        } else if (type.getPackageName().equals(CITIZENS)) {
            context.register(new Lanes(turns, Lane.CITIZEN, this::neighbourhood), Priorities.AUTHENTICATION);
        }
        context.register(
                new Farewell(
                        Routes.of(resource),
                        type.isAnnotationPresent(StaffOnly.class),
                        turns,
                        this::neighbourhood,
                        denials,
                        protection),
                BEFORE_IT_IS_PUT_IN_WORDS);
    }

    private static Optional<String> officer(ContainerRequestContext request) {
        return Farewell.officer(request).map(Object::toString);
    }

    private Optional<String> neighbourhood(ContainerRequestContext request) {
        Optional<String> known = peers.of(request).neighbourhood();
        if (known.isEmpty() && !told.getAndSet(true)) {
            LOG.warn("nobody is counted by address: the host does not say where requests come from (see Peers)");
        }
        return known;
    }
}
