package dev.yidi.rest.staff.request;

import dev.yidi.core.request.ObjectionGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * An objection to the order and its dispatch.
 *
 * @param ground why
 * @param reasons why, in words
 * @param law the law that makes another organ competent
 * @param proposed the organ held competent
 */
public record ObjectToOrderRequest(
        ObjectionGround ground,
        @Words(max = 20_000) String reasons,
        @Valid LawRequest law,
        Optional<@Written(As.IDENTIFIER) String> proposed) {}
