package dev.yidi.rest.http;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.UnavailableException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Set;

/** Makes a problem of whatever stopped a request; what the server itself did wrong is logged under a name. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Set<Integer> OF_THE_RUNTIME = Set.of(400, 404, 405, 406, 415);
    private static final String RETRY_SECONDS = "5";

    private final TroubleLog log = new TroubleLog(System::nanoTime);

    @Override
    public Response toResponse(Throwable stopped) {
        if (stopped instanceof WebApplicationException web && isTheHosts(web)) {
            return web.getResponse();
        }
        Problem problem = problem(stopped);
        return Response.status(problem.kind().status()).entity(problem).build();
    }

    /** What neither we nor the runtime answer is what a resource of the host beside ours said. */
    private static boolean isTheHosts(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        return status < 400 || (status < 500 && !OF_THE_RUNTIME.contains(status));
    }

    private Problem problem(Throwable stopped) {
        if (stopped instanceof ProblemException known) {
            return known.problem();
        }
        if (stopped instanceof WebApplicationException web) {
            return problem(web);
        }
        if (stopped instanceof InvalidInputException invalid) {
            return Problem.of(ProblemKind.INVALID, flaws(invalid));
        }
        if (stopped instanceof UnavailableException) {
            return log.trouble(
                    Problem.of(ProblemKind.UNAVAILABLE).with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS), stopped);
        }
        return log.fault(Problem.of(ProblemKind.INTERNAL), stopped);
    }

    private static List<Flaw> flaws(InvalidInputException invalid) {
        return invalid.faults().stream()
                .map(fault -> Flaw.at(Site.BODY, fault.code()))
                .toList();
    }

    private Problem problem(WebApplicationException web) {
        if (web instanceof NotAllowedException) {
            String allowed = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
            Problem problem = Problem.of(ProblemKind.METHOD);
            return allowed == null ? problem : problem.with(HttpHeaders.ALLOW, allowed);
        }
        if (web instanceof NotAcceptableException) {
            return Problem.of(ProblemKind.NOT_ACCEPTABLE);
        }
        if (web instanceof NotSupportedException) {
            return Problem.of(ProblemKind.MEDIA_TYPE);
        }
        int status = web.getResponse().getStatus();
        return status >= 500
                ? log.fault(Problem.of(ProblemKind.INTERNAL), web)
                : Problem.of(status == 404 ? ProblemKind.ABSENT : ProblemKind.MALFORMED);
    }
}
