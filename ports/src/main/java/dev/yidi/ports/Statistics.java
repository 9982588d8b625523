package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.IndicatorId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * The figures of the centre 统计指标: counted over the cases that the officer may see, and no others. Thread-safe.
 *
 * <p>So no figure, no part of one and no difference of two says anything of a case that is sealed or hidden from who
 * asks, however small the group; what is counted can be traced to its cases without exception. That there are other cases is
 * told only to who answers for the whole county, for all cases of whole months that are over, and in steps of ten
 * ({@link Unseen}).
 *
 * <p>Where figures are counted from other stores than the centre works on ({@link YidiBuilder#figuresFrom}), they are those of
 * the moment up to which these had followed; the cases behind a figure are looked up on the centre's own.
 *
 * <p>Cost: the cards of the period, and the journals of those cases that changed since they were last counted here or that
 * changed after the instant asked for.
 */
public interface Statistics {
    /** The figures over the cases received at or after {@code from} and before {@code until}, as things stood at {@code asOf}. */
    Answer<Figures> figures(
            @NotNull OfficerId officer, @NotNull Instant from, @NotNull Instant until, @NotNull Instant asOf);

    /** Every figure that is counted from cases. */
    Answer<FigureSheet> sheet(@NotNull OfficerId officer, @NotNull FigureQuery query);

    /**
     * The cases behind the figure {@code indicator}: those it was counted from, at most {@code limit}, from the start or
     * from the mark {@code cursor} that this officer was given with the page before.
     *
     * @throws dev.yidi.core.InvalidInputException when {@code cursor} is no such mark
     */
    Answer<FigureCases> casesBehind(
            @NotNull OfficerId officer,
            @NotNull FigureQuery query,
            @NotNull IndicatorId indicator,
            @NotNull Optional<String> cursor,
            @Min(1) @Max(1_000) int limit);

    /**
     * The figure {@code indicator} month by month: each case in the month in which it was received, or concluded where the period is
     * about that, all as they stood at the one instant of the query. What a month counts is so the figure of a query over that
     * month, and tells nothing that this would not.
     */
    Answer<FigureCourse> course(@NotNull OfficerId officer, @NotNull FigureQuery query, @NotNull IndicatorId indicator);

    /**
     * Litigation per 10,000 people 万人成讼率 of an area and months, from what courts and statistics published and the centre
     * entered ({@link NumbersDesk}); no case of the centre is in it, so that every officer who may read is told the same. Refused
     * for an area outside the county.
     */
    Answer<LitigationSheet> litigationRate(@NotNull OfficerId officer, @NotNull LitigationQuery query);
}
