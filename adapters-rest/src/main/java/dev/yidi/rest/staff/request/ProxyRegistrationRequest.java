package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * A matter that a proxy registers in the place of who it is about, with the mandate in the same act.
 *
 * @param matter the matter
 * @param mandate the mandate
 */
public record ProxyRegistrationRequest(
        @Valid RegisterRequest matter, @Valid MandateRequest mandate) {}
