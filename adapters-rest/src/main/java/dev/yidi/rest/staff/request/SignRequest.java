package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * A signature.
 *
 * @param party the party
 * @param form how; SIGNATURE when left out
 */
public record SignRequest(@Written(As.IDENTIFIER) String party, Optional<SignatureForm> form) {}
