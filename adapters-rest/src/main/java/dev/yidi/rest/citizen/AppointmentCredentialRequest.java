package dev.yidi.rest.citizen;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;

/**
 * What somebody shows to come back to their appointment.
 *
 * @param queryCode the code that was given for the appointment
 * @param secondFactor the last four characters of the telephone or identity number it was booked with
 */
public record AppointmentCredentialRequest(
        @Written(As.QUERY_CODE) String queryCode,
        @Words(max = 20) String secondFactor) {
    /** Never what was sent. */
    @Override
    public String toString() {
        return "AppointmentCredentialRequest[hidden]";
    }
}
