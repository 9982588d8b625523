package dev.yidi.rest.staff.view;

import dev.yidi.core.litigation.CourtPaper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a proceeding takes over from those before it.
 *
 * @param from the proceedings before it, the nearest first
 * @param parties the parties
 * @param undisputedFacts the facts nobody disputes, of mediations that are over
 * @param agreement what was agreed in the nearest mediation with an agreement in effect
 * @param effectiveAt since when it is in effect
 * @param papers what the court handed over
 * @param evidence the material of the case
 * @param place where the matter arose
 */
public record InheritanceView(
        List<String> from,
        List<String> parties,
        List<String> undisputedFacts,
        Optional<String> agreement,
        Optional<OffsetDateTime> effectiveAt,
        List<CourtPaper> papers,
        List<String> evidence,
        PlaceRef place) {}
