package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * A way that the proxy went in the place of who they act for.
 *
 * @param mandate the mandate, by its name in the case
 * @param place where
 * @param purpose what for
 */
public record SaveTripRequest(
        @Written(As.IDENTIFIER) String mandate,
        @Words(max = 20_000) String place,
        TripPurpose purpose) {}
