package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.DeclineGround;
import java.time.OffsetDateTime;

/**
 * Why the case was not accepted.
 *
 * @param at when
 * @param ground why
 * @param basis the law
 * @param whereToGo where to go instead
 */
public record DeclineView(OffsetDateTime at, DeclineGround ground, String basis, String whereToGo) {}
