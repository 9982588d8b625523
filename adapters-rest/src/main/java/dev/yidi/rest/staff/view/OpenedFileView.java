package dev.yidi.rest.staff.view;

import dev.yidi.rest.http.Created;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;

/**
 * What an officer gets for a file beside the cases that was opened.
 *
 * @param id the file
 * @param number its number
 * @param version its version now
 * @param at when it took effect
 * @param place where it is, below the base
 */
public record OpenedFileView(String id, String number, long version, OffsetDateTime at, String place)
        implements Versioned, Created {}
