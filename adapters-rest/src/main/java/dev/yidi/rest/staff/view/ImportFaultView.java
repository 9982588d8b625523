package dev.yidi.rest.staff.view;

import java.util.Optional;

/**
 * Something wrong with a row.
 *
 * @param column the column it is about; absent when it is about the row
 * @param code its stable code
 * @param message it in words
 */
public record ImportFaultView(Optional<String> column, String code, String message) {}
