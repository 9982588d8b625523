package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Optional;

/** Material added to a case 补充材料. */
public record Material(Instant at, Optional<PartyId> party, FreeText text) {}
