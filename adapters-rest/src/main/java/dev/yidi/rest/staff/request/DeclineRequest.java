package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.rest.http.Words;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A refusal to accept.
 *
 * @param ground why
 * @param basis the law; needed where the ground has no law of its own
 * @param whereToGo where to go instead
 */
public record DeclineRequest(
        DeclineGround ground,
        Optional<@Valid LawRequest> basis,
        @Words(max = 20_000) String whereToGo) {}
