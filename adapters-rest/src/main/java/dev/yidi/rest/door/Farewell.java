package dev.yidi.rest.door;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.guard.Denial;
import dev.yidi.rest.guard.Denials;
import dev.yidi.rest.guard.Lane;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Protection;
import dev.yidi.rest.staff.StaffGate;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees every answer of a route off: counts strangers, tells of denials, protects what goes out. */
public final class Farewell implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);
    private static final Set<ProblemKind> DENIED =
            Set.of(ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN, ProblemKind.ABSENT, ProblemKind.TOO_MANY);

    private final String route;
    private final Turns turns;
    private final Function<ContainerRequestContext, Optional<String>> neighbourhood;
    private final Denials denials;
    private final Protection protection;

    Farewell(
            String route,
            Turns turns,
            Function<ContainerRequestContext, Optional<String>> neighbourhood,
            Denials denials,
            Protection protection) {
        this.route = route;
        this.turns = turns;
        this.neighbourhood = neighbourhood;
        this.denials = denials;
        this.protection = protection;
    }

    static Optional<OfficerId> officer(ContainerRequestContext request) {
        return StaffGate.officer(request.getSecurityContext());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        protection.cover(response.getHeaders());
        if (response.getEntity() instanceof Problem problem && DENIED.contains(problem.kind())) {
            Problem told = problem.kind() == ProblemKind.UNAUTHENTICATED ? stranger(request, problem) : problem;
            response.setStatus(told.kind().status());
            response.setEntity(told);
            tell(new Denial(told.kind().status(), told.kind().code(), route, officer(request)));
        }
    }

    private Problem stranger(ContainerRequestContext request, Problem problem) {
        try {
            return neighbourhood
                    .apply(request)
                    .flatMap(from -> turns.refused(Lane.STRANGER, from))
                    .orElse(problem);
        } catch (RuntimeException e) {
            LOG.warn("a stranger was not counted ({})", e.getClass().getSimpleName());
            return problem;
        }
    }

    private void tell(Denial denial) {
        try {
            denials.denied(denial);
        } catch (RuntimeException e) {
            LOG.warn("who is told of denials failed ({})", e.getClass().getSimpleName());
        }
    }
}
