package dev.yidi.rest.staff.view;

import dev.yidi.core.profile.CardColour;
import java.time.OffsetDateTime;

/**
 * A warning card in force.
 *
 * @param colour its colour
 * @param givenAt when the count was last reached
 * @param lapsesAt when it lapses
 */
public record CardView(CardColour colour, OffsetDateTime givenAt, OffsetDateTime lapsesAt) {}
