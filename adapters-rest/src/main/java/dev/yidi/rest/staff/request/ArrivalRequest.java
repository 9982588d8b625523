package dev.yidi.rest.staff.request;

import dev.yidi.core.desk.PriorityGround;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * That somebody came for their appointment.
 *
 * @param grounds why they are called before others
 */
public record ArrivalRequest(
        @Size(max = 10, message = "list.too-long") List<PriorityGround> grounds) {}
