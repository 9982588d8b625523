package dev.yidi.rest.staff.view;

import dev.yidi.rest.http.Created;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;

/**
 * What an officer gets for a file that was added.
 *
 * @param id the case
 * @param number its number
 * @param version its version now
 * @param at when it took effect
 * @param attachment what the file is called within the case from now on
 */
public record AttachmentReceiptView(String id, String number, long version, OffsetDateTime at, String attachment)
        implements Versioned, Created {
    @Override
    public String place() {
        return "api/v1/staff/cases/" + id + "/attachments/" + attachment;
    }
}
