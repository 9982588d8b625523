package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import java.util.List;
import java.util.Optional;

/** What can be chosen where formulas leave a choice to the county. */
public interface ChoicesAsked {
    /** Against this limit, when not the county's choice. */
    Optional<Norm> norm();

    /** By this reading of repeated matters, when not the county's choice. */
    Optional<RepeatReading> repeat();

    /** Solved at or below this tier, when not the county's choice. */
    Optional<Tier> level();

    /** For so many days a closed matter must not come back, when not the county's choice. */
    Optional<Integer> resolutionDays();

    /** Citizens rate within so many days, when not the county's choice. */
    Optional<Integer> ratingDays();

    /** They rate these, when not the county's choice. */
    List<RatedSubject> rated();

    /** Matters of these kinds are not rated, when not the county's choice. */
    List<CaseKind> excludedKind();

    /** Petitions of these categories are not rated, when not the county's choice. */
    List<PetitionCategory> excludedCategory();

    /** Matters that ended so are not rated, when not the county's choice. */
    List<EndKind> excludedEnd();

    /** Mediations of these types count, when not the county's choice. */
    List<MediationType> mediationType();

    /** These suits count, when not the county's choice. */
    Optional<LitigationCases> litigationCases();

    /** By these people it is divided, when not the county's choice. */
    Optional<PopulationScope> population();
}
