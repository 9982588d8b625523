package dev.yidi.rest.staff.request;

import dev.yidi.core.outside.PassedData;
import dev.yidi.core.outside.PassingBasis;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * On what basis personal data goes along.
 *
 * @param basis consent or a statutory duty
 * @param consentedBy the party that consented, for consent
 * @param data the kinds of data
 */
public record PassingOnRequest(
        PassingBasis basis,
        Optional<@Written(As.IDENTIFIER) String> consentedBy,
        @Size(max = 100, message = "list.too-long") List<PassedData> data) {}
