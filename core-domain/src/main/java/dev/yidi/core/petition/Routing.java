package dev.yidi.core.petition;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/** A decision on the way an appeal is dealt with 途径认定. */
public record Routing(Instant at, AppealRoute route, FreeText reason, Optional<FreeText> whereToGo) {}
