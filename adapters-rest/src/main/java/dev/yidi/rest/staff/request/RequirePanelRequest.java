package dev.yidi.rest.staff.request;

import dev.yidi.core.mediation.PanelGround;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.util.Optional;

/**
 * Two or more mediators who are to sit.
 *
 * @param ground why
 * @param askedBy the party that asks for it, for that ground
 */
public record RequirePanelRequest(PanelGround ground, Optional<@Written(As.IDENTIFIER) String> askedBy) {}
