package dev.yidi.rest.staff.request;

import dev.yidi.core.request.ContactMode;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A call-back, or an attempt.
 *
 * @param mode how the citizen was reached, or tried
 * @param grade the grade the citizen gave on the scale of the county; left out when nobody was reached
 * @param said what the citizen said; owed with a grade that means not satisfied, and with the last try
 */
public record CallBackRequest(
        ContactMode mode, Optional<@Written(As.IDENTIFIER) String> grade, Optional<@Words(max = 20_000) String> said) {}
