package dev.yidi.rest.staff.request;

import dev.yidi.core.request.ContactMode;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A call-back of the hotline, or an attempt.
 *
 * @param mode how
 * @param grade the grade the citizen gave on the county's scale; empty when nobody was reached
 * @param comment what the citizen said; needed with a grade that means not satisfied
 */
public record RecordCallBackRequest(
        ContactMode mode,
        Optional<@Written(As.IDENTIFIER) String> grade,
        Optional<@Words(max = 20_000) String> comment) {}
