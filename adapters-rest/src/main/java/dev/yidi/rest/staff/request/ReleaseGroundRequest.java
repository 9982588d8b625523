package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;
import java.util.Optional;

/**
 * Why the identity goes along with a transfer.
 *
 * @param law the law that needs it; left out for a consent of the reporter
 */
public record ReleaseGroundRequest(Optional<@Valid LawRequest> law) {}
