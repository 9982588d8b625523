package dev.yidi.rest.staff.view;

import dev.yidi.core.prevention.RiskAspect;
import dev.yidi.rest.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An assessment of the social risk of a major decision as an officer may see it.
 *
 * @param id the file
 * @param number its number
 * @param version its version, to be sent along with the next command
 * @param decision what is to be decided
 * @param initiator the organ that wants it
 * @param place where it would be felt
 * @param openedAt since when
 * @param openedBy who opened it
 * @param findings what was found so far, by aspect
 * @param openAspects the aspects that have no finding yet
 * @param hearings who was heard
 * @param verdict the conclusion; left out until then
 * @param disputes the cases that followed, as far as the officer may see them
 */
public record RiskAssessmentView(
        String id,
        String number,
        long version,
        String decision,
        OrganRef initiator,
        PlaceRef place,
        OffsetDateTime openedAt,
        OfficerRef openedBy,
        List<AspectFindingView> findings,
        List<RiskAspect> openAspects,
        List<RiskHearingView> hearings,
        Optional<RiskVerdictView> verdict,
        List<String> disputes)
        implements Versioned {}
