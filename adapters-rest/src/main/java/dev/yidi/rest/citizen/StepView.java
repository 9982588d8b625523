package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param at when
 * @param code stable: {@code accepted}
 * @param text it in plain words
 * @param organ the name of the organ it concerns
 * @param inPlace who acted for whom, where somebody acted in the citizen's place
 */
public record StepView(
        OffsetDateTime at, String code, String text, Optional<String> organ, Optional<InPlaceView> inPlace) {}
