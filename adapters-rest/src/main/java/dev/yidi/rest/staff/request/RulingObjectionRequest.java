package dev.yidi.rest.staff.request;

import dev.yidi.core.court.RulingObjector;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection to the ruling.
 *
 * @param objector who objects
 * @param party which party, when a party objects
 * @param raisedOn the day
 * @param knownOn since when an interested person knew of the harm
 */
public record RulingObjectionRequest(
        RulingObjector objector,
        Optional<@Written(As.IDENTIFIER) String> party,
        LocalDate raisedOn,
        Optional<LocalDate> knownOn) {}
