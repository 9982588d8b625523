package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * An objection to a dispatch.
 *
 * @param reasons why the organ is not competent
 * @param ground the law; the right to object when left out
 * @param proposed the organ held competent
 */
public record ObjectRequest(
        @Words(max = 20_000) String reasons,
        Optional<@Valid LawRequest> ground,
        Optional<@Written(As.IDENTIFIER) String> proposed) {}
