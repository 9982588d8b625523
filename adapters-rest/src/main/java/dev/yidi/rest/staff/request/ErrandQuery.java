package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * What somebody comes for.
 *
 * @param kind the kind of matter it is for
 * @param topic what it is about
 */
public record ErrandQuery(Optional<CaseKind> kind, Optional<@Written(As.IDENTIFIER) String> topic) {}
