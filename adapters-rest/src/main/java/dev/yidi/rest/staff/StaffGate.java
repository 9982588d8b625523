package dev.yidi.rest.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lets officers in and nobody else. */
@StaffOnly
public final class StaffGate implements ContainerRequestFilter {
    private final Function<List<String>, Optional<OfficerId>> identities;

    /** A gate that knows officers by the {@code Authorization} headers of a request. */
    public StaffGate(Function<List<String>, Optional<OfficerId>> identities) {
        this.identities = identities;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> sent = request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
        OfficerId officer = identities.apply(sent).orElseThrow(StaffGate::unknown);
        request.setSecurityContext(new OfficerContext(officer, request.getSecurityContext()));
    }

    static RuntimeException unknown() {
        return Problem.of(ProblemKind.UNAUTHENTICATED)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"yidi\"")
                .stop();
    }
}
