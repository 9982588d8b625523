package dev.yidi.rest.staff.view;

import dev.yidi.rest.http.Created;
import dev.yidi.rest.http.Versioned;

/**
 * What the window gets for a registration.
 *
 * @param id the case
 * @param number its number
 * @param version its version now
 * @param queryCode the code to hand to the citizen; nowhere else is it shown again
 * @param sealed whether it is a report, which nobody may read but who is appointed to it
 */
public record RegisteredView(String id, String number, long version, String queryCode, boolean sealed)
        implements Versioned, Created {
    @Override
    public String place() {
        return "api/v1/staff/cases/" + id;
    }

    /** Without the query code. */
    @Override
    public String toString() {
        return "RegisteredView[" + id + "]";
    }
}
