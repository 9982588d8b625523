package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * What is decided on such a request.
 *
 * @param request the request, by its name in the case
 * @param granted whether it is granted
 * @param reason why; needed when it is not granted
 * @param corrected the party as it is from now on, when a correction is granted
 */
public record DecideSubjectRequestRequest(
        @Written(As.IDENTIFIER) String request,
        Boolean granted,
        Optional<@Words(max = 20_000) String> reason,
        Optional<@Valid CorrectedPartyRequest> corrected) {}
