package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * An attendance in person.
 *
 * @param place where to; the same words for the same place
 * @param reason what for
 * @param party who had to come
 * @param despiteWarning whether it is asked for although it is a second place
 */
public record TripRequest(
        @Words(max = 200) String place,
        TripPurpose reason,
        Optional<@Written(As.IDENTIFIER) String> party,
        boolean despiteWarning) {}
