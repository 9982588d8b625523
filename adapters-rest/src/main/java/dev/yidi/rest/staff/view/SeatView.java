package dev.yidi.rest.staff.view;

import dev.yidi.core.mediation.ConflictGround;
import java.util.List;

/**
 * A mediator of a mediation.
 *
 * @param mediator the mediator
 * @param name the name; the id where nobody of it is in office
 * @param chosen whether the parties chose the mediator; the body appointed otherwise
 * @param conflicts the conflicts that are known
 * @param waivedBy the parties that keep the mediator in spite of them
 * @param requests what the parties asked
 * @param aside whether the mediator has stepped aside
 */
public record SeatView(
        String mediator,
        String name,
        boolean chosen,
        List<ConflictGround> conflicts,
        List<String> waivedBy,
        List<AskedRecusalView> requests,
        boolean aside) {}
