package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;

/**
 * The competent organ that a citizen is taken to.
 *
 * @param to the organ
 * @param reason why
 * @param mandate what the citizen lets the window do; it must be able to go there
 */
public record GuideAsProxyRequest(
        @Written(As.IDENTIFIER) String to,
        @Words(max = 20_000) String reason,
        @Valid MandateRequest mandate) {}
