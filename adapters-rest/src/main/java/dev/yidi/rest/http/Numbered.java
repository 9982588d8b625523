package dev.yidi.rest.http;

import dev.yidi.core.IdentityNumber;

/** A request that holds the number of an identity paper. */
public interface Numbered {
    /** The kind of paper. */
    IdentityNumber.Scheme scheme();

    /** The number. */
    String number();
}
