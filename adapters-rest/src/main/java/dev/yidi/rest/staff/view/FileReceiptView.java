package dev.yidi.rest.staff.view;

import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;

/**
 * What an officer gets for a command on a file beside the cases.
 *
 * @param id the file
 * @param number its number
 * @param version its version now
 * @param at when it took effect
 */
public record FileReceiptView(String id, String number, long version, OffsetDateTime at) implements Versioned {}
