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

/** Sees every answer of a route off: counts whom the gate kept out, tells of denials, protects what goes out. */
public final class Farewell implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);
    private static final Set<ProblemKind> DENIED =
            Set.of(ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN, ProblemKind.ABSENT, ProblemKind.TOO_MANY);

    private static final String NOT_IN_OFFICE = "access.not-in-office";

    private final String route;
    private final boolean hasGate;
    private final Turns turns;
    private final Function<ContainerRequestContext, Optional<String>> neighbourhood;
    private final Denials denials;
    private final Protection protection;

    Farewell(
            String route,
            boolean hasGate,
            Turns turns,
            Function<ContainerRequestContext, Optional<String>> neighbourhood,
            Denials denials,
            Protection protection) {
        this.route = route;
        this.hasGate = hasGate;
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
        if (response.getEntity() instanceof Problem problem) {
            Problem told = hasGate ? counted(request, problem) : problem;
            response.setStatus(told.kind().status());
            response.setEntity(told);
            if (DENIED.contains(told.kind())) {
                tell(new Denial(told.kind().status(), told.kind().code(), route, officer(request)));
            }
        }
    }

    /** Whoever stopped at the gate never came to a lane behind it. */
    private Problem counted(ContainerRequestContext request, Problem problem) {
        try {
            Optional<OfficerId> officer = officer(request);
            if (isOfNobody(problem.kind()) && officer.isEmpty()) {
                return neighbourhood
                        .apply(request)
                        .flatMap(from -> turns.refused(Lane.STRANGER, from))
                        .orElse(problem);
            }
            return officer.filter(any -> isNotInOffice(problem))
                    .flatMap(who -> turns.refused(Lane.OFFICER, who.toString()))
                    .orElse(problem);
        } catch (RuntimeException e) {
            LOG.warn(
                    "who stopped at the gate was not counted ({})", e.getClass().getSimpleName());
            return problem;
        }
    }

    private static boolean isOfNobody(ProblemKind kind) {
        return kind == ProblemKind.UNAUTHENTICATED || kind == ProblemKind.UNAVAILABLE;
    }

    private static boolean isNotInOffice(Problem problem) {
        return problem.kind() == ProblemKind.FORBIDDEN
                && problem.flaws().stream().anyMatch(flaw -> flaw.code().equals(NOT_IN_OFFICE));
    }

    private void tell(Denial denial) {
        try {
            denials.denied(denial);
        } catch (RuntimeException e) {
            LOG.warn("who is told of denials failed ({})", e.getClass().getSimpleName());
        }
    }
}
