package dev.yidi.rest.staff.view;

import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.Disposition;
import dev.yidi.core.petition.FourWayDuty;
import dev.yidi.core.petition.Measure;
import dev.yidi.core.petition.PetitionEnd;
import java.util.List;
import java.util.Optional;

/**
 * The handling of a petition.
 *
 * @param disposition what triage found is to become of it
 * @param measures what is to be done, as triage found
 * @param route which of the six ways it is on, once decided
 * @param opinions the opinions, oldest first
 * @param reviewAt who stands one level above the latest opinion, and would review it
 * @param hearing the hearing that is not over
 * @param dutiesOwed those of the four duties that are still to be done
 * @param end how it ended without an opinion
 */
public record PetitionView(
        Disposition disposition,
        List<Measure> measures,
        Optional<AppealRoute> route,
        List<OpinionView> opinions,
        Optional<SuperiorView> reviewAt,
        Optional<HearingView> hearing,
        List<FourWayDuty> dutiesOwed,
        Optional<PetitionEnd> end) {}
