package dev.yidi.rest.staff.request;

import dev.yidi.core.request.OrderResult;
import dev.yidi.rest.http.Words;

/**
 * The reply to the citizen.
 *
 * @param result what came of it
 * @param text what the citizen is told
 */
public record ReplyToOrderRequest(
        OrderResult result, @Words(max = 20_000) String text) {}
