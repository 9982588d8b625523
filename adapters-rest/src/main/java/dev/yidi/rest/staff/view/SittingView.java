package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.SessionMode;
import java.util.List;

/**
 * A session that was held; its minutes and what was conceded are not shown.
 *
 * @param mode on site or online
 * @param place where, or the online room
 * @param open whether it was public
 * @param heldBy the mediators
 * @param attended the parties that took part
 * @param invitees how many people were invited to help
 */
public record SittingView(
        SessionMode mode, String place, boolean open, List<String> heldBy, List<String> attended, int invitees) {}
