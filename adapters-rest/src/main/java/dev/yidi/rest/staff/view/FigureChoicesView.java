package dev.yidi.rest.staff.view;

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

/**
 * What is chosen where formulas leave a choice.
 *
 * @param norm against the statutory limit or the promise
 * @param repeat which reading of repeated matters
 * @param level solved at or below this tier
 * @param resolutionDays how many days a closed matter must not come back for
 * @param ratingDays within how many days citizens rate
 * @param rated whom they rate
 * @param excludedKinds matters of these kinds are not rated
 * @param excludedCategories petitions of these categories are not rated
 * @param excludedEnds matters that ended so are not rated
 * @param mediationTypes the types of mediation that count; all when empty
 * @param litigationCases which suits count
 * @param population by which people it is divided
 */
public record FigureChoicesView(
        Norm norm,
        RepeatReading repeat,
        Tier level,
        int resolutionDays,
        int ratingDays,
        List<RatedSubject> rated,
        List<CaseKind> excludedKinds,
        List<PetitionCategory> excludedCategories,
        List<EndKind> excludedEnds,
        List<MediationType> mediationTypes,
        LitigationCases litigationCases,
        PopulationScope population) {}
