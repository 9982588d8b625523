package dev.yidi.rest.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Reason;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lets officers in who are in office, and nobody else. */
@StaffOnly
public final class StaffGate implements ContainerRequestFilter {
    private static final String BEARER = "Bearer";

    private final Function<ContainerRequestContext, Optional<OfficerId>> identities;
    private final Predicate<OfficerId> isInOffice;

    /**
     * A gate.
     *
     * @param identities knows the officer who sends a request
     * @param isInOffice whether they work for the county now; who does not is told so and nothing else
     */
    public StaffGate(
            Function<ContainerRequestContext, Optional<OfficerId>> identities, Predicate<OfficerId> isInOffice) {
        this.identities = identities;
        this.isInOffice = isInOffice;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        OfficerId officer = identities.apply(request).orElseThrow(StaffGate::unknown);
        request.setSecurityContext(new OfficerContext(
                officer,
                request.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? SecurityContext.CLIENT_CERT_AUTH : BEARER,
                request.getSecurityContext()));
        if (!isInOffice.test(officer)) {
            throw Problem.of(ProblemKind.FORBIDDEN, List.of(Flaw.of(Reason.of("access.not-in-office"))))
                    .stop();
        }
    }

    /** The officer that {@code context} was made for; empty where nobody was let in. */
    public static Optional<OfficerId> officer(SecurityContext context) {
        return context.getUserPrincipal() instanceof OfficerContext.Named named
                ? Optional.of(named.officer())
                : Optional.empty();
    }

    static RuntimeException unknown() {
        return Problem.of(ProblemKind.UNAUTHENTICATED)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"yidi\"")
                .stop();
    }
}
