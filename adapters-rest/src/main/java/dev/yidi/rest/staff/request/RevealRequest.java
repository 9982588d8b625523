package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * A look at the whole of a value that is shown masked.
 *
 * @param party whose it is
 * @param kind name, contact or identity number
 * @param purpose what for
 * @param ground why it may be
 */
public record RevealRequest(
        @Written(As.IDENTIFIER) String party, DataKind kind, DisclosurePurpose purpose, LegalGround ground) {}
