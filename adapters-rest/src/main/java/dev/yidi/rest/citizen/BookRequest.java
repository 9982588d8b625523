package dev.yidi.rest.citizen;

import dev.yidi.core.CaseKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment that is wanted.
 *
 * @param window the window
 * @param from when the slot begins
 * @param kind the kind of matter it is for
 * @param topic what it is about
 * @param name who it is for
 * @param phone their telephone number
 * @param identity the number of their identity paper
 * @param deputy who books in their place
 * @param proof what the centre gave out when it verified the number of who books
 */
public record BookRequest(
        @Written(As.IDENTIFIER) String window,
        Instant from,
        Optional<CaseKind> kind,
        Optional<@Written(As.IDENTIFIER) String> topic,
        @Words(max = 200) String name,
        Optional<@Written(As.PHONE) String> phone,
        Optional<@Valid PaperRequest> identity,
        Optional<@Valid DeputyRequest> deputy,
        @Words(max = 4_000) String proof) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "BookRequest[hidden]";
    }
}
