package dev.yidi.rest.staff.request;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Over which cases every figure is asked for, and by which choices.
 *
 * @param basis received in the time, or concluded in it; received when left out
 * @param from from this instant on, at most three years before the end; the beginning of the calendar year in which the time ends
 *     when left out
 * @param until before this instant; now when left out
 * @param asOf as things stood then; now when left out
 * @param tier with an organ of this tier
 * @param division arisen there, with all that lies in it and all it took over
 * @param organ with this organ; with those it took over from
 * @param window taken at this window
 * @param topic about this topic, or a group with all topics in it
 * @param channel come in that way
 * @param kind of this kind
 * @param norm against this limit, when not the county's choice
 * @param repeat by this reading of repeated matters, when not the county's choice
 * @param level solved at or below this tier, when not the county's choice
 * @param resolutionDays for so many days a closed matter must not come back, when not the county's choice
 * @param ratingDays citizens rate within so many days, when not the county's choice
 * @param rated they rate these, when not the county's choice
 * @param excludedKind matters of these kinds are not rated, when not the county's choice
 * @param excludedCategory petitions of these categories are not rated, when not the county's choice
 * @param excludedEnd matters that ended so are not rated, when not the county's choice
 * @param mediationType mediations of these types count, when not the county's choice
 * @param litigationCases these suits count, when not the county's choice
 * @param population by these people it is divided, when not the county's choice
 */
public record IndicatorQuery(
        Optional<PeriodBasis> basis,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Instant> asOf,
        Optional<Tier> tier,
        Optional<@Written(As.DIVISION) String> division,
        Optional<@Written(As.IDENTIFIER) String> organ,
        Optional<@Written(As.IDENTIFIER) String> window,
        Optional<@Written(As.IDENTIFIER) String> topic,
        Optional<IntakeChannel> channel,
        Optional<CaseKind> kind,
        Optional<Norm> norm,
        Optional<RepeatReading> repeat,
        Optional<Tier> level,
        Optional<@Min(value = 0, message = "number.range") @Max(value = 3_660, message = "number.range") Integer>
                resolutionDays,
        Optional<@Min(value = 0, message = "number.range") @Max(value = 3_660, message = "number.range") Integer>
                ratingDays,
        @Size(max = 20, message = "list.too-long") List<RatedSubject> rated,
        @Size(max = 20, message = "list.too-long") List<CaseKind> excludedKind,
        @Size(max = 20, message = "list.too-long") List<PetitionCategory> excludedCategory,
        @Size(max = 50, message = "list.too-long") List<EndKind> excludedEnd,
        @Size(max = 50, message = "list.too-long") List<MediationType> mediationType,
        Optional<LitigationCases> litigationCases,
        Optional<PopulationScope> population)
        implements FiguresAsked, ChoicesAsked {}
