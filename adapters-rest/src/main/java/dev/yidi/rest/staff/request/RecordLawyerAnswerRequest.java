package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * The answer of a lawyer.
 *
 * @param engagement the name of the engagement
 * @param accepted whether the lawyer takes the matter
 * @param reason why not
 */
public record RecordLawyerAnswerRequest(
        @Written(As.IDENTIFIER) String engagement, Boolean accepted, Optional<@Words(max = 20_000) String> reason) {}
