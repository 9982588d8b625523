package dev.yidi.rest.staff.view;

import dev.yidi.rest.http.Created;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;

/**
 * What an officer gets for a proceeding that was begun.
 *
 * @param id the case
 * @param number its number
 * @param version its version now
 * @param at when it took effect
 * @param proceeding what the proceeding is called from now on
 */
public record ProceedingReceiptView(String id, String number, long version, OffsetDateTime at, String proceeding)
        implements Versioned, Created {
    @Override
    public String place() {
        return "api/v1/staff/cases/" + id;
    }
}
