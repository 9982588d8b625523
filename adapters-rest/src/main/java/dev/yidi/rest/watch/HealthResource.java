package dev.yidi.rest.watch;

import dev.yidi.ports.HealthCheck;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;

/** Tells whoever watches the server how it is; nothing about the county's work. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private static final String RETRY_SECONDS = "5";

    /** So long an answer holds for all who ask: anybody may, and to find it out costs the store several questions. */
    private static final Duration HOLDS = Duration.ofSeconds(1);

    private final HealthCheck check;
    private final Duration patience;
    private Optional<Seen> last = Optional.empty();

    private record Seen(boolean isReachable, long at) {}

    /** Asks {@code check}, and waits at most for {@code patience}. */
    public HealthResource(HealthCheck check, Duration patience) {
        this.check = check;
        this.patience = patience;
    }

    /** Whether it answers at all: no store is asked, for a restart would not bring one back. */
    @GET
    @Path("live")
    public HealthView live() {
        return new HealthView("live");
    }

    /** Whether it may be sent requests: whether its store answers, or did within the last second. */
    @GET
    @Path("ready")
    public HealthView ready() {
        if (!isReachable()) {
            throw Problem.of(ProblemKind.UNAVAILABLE)
                    .with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .stop();
        }
        return new HealthView("ready");
    }

    /** Who asks meanwhile waits for the same answer. */
    private synchronized boolean isReachable() {
        Seen seen = last.filter(known -> System.nanoTime() - known.at() < HOLDS.toNanos())
                .orElseGet(() -> new Seen(check.look(patience).isReachable(), System.nanoTime()));
        last = Optional.of(seen);
        return seen.isReachable();
    }
}
