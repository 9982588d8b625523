package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A turn of a ticket at a window.
 *
 * @param window the window
 * @param by who called
 * @param since from when on its holder waited for it
 * @param calledAt when it was first called there
 * @param calls how often it was called there
 * @param servingAt when serving began
 * @param endedAt when the turn ended
 */
public record TurnView(
        String window,
        OfficerRef by,
        OffsetDateTime since,
        OffsetDateTime calledAt,
        int calls,
        Optional<OffsetDateTime> servingAt,
        Optional<OffsetDateTime> endedAt) {}
