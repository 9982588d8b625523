package dev.yidi.ports;

import dev.yidi.core.casefile.Followers;

/**
 * A case that a credential opens.
 *
 * @param open the case
 * @param by whose second factor it was
 */
record Followed(OpenCase open, Followers by) {}
