package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment to book.
 *
 * @param window the window
 * @param from when the slot begins
 * @param kind the kind of matter it is for
 * @param topic what it is about
 * @param name who it is for
 * @param phone their telephone number
 * @param identity the number of their identity paper
 * @param deputy who books in their place
 * @param channel how it was asked for
 */
public record BookPlaceRequest(
        @Written(As.IDENTIFIER) String window,
        Instant from,
        Optional<CaseKind> kind,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Words(max = 200) String name,
        Optional<@Written(As.PHONE) String> phone,
        Optional<@Valid IdentityRequest> identity,
        Optional<@Valid DeputyRequest> deputy,
        IntakeChannel channel) {}
