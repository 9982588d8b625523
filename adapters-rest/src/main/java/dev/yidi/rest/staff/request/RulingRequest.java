package dev.yidi.rest.staff.request;

import dev.yidi.core.court.ConfirmationGround;
import dev.yidi.core.court.Ruling;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The ruling.
 *
 * @param ruling how the court ruled
 * @param grounds why it rejected
 */
public record RulingRequest(
        Ruling ruling,
        @Size(max = 20, message = "list.too-long") List<ConfirmationGround> grounds) {}
