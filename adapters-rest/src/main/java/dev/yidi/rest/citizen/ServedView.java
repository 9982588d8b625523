package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;

/**
 * A document that was served.
 *
 * @param id its name within the case, to ask for its text with
 * @param kind stable: {@code handling-opinion}
 * @param title the title it bears
 * @param receivedAt when it was received
 */
public record ServedView(String id, String kind, String title, OffsetDateTime receivedAt) {}
