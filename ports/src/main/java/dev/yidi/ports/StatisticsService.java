package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.indicator.CaseFacts;
import dev.yidi.core.indicator.Contribution;
import dev.yidi.core.indicator.FigureReading;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.PeriodBasis;
import dev.yidi.core.indicator.Slice;
import dev.yidi.core.indicator.Tally;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts cases; see {@link Statistics}. It reads no classified text, and needs no key to count. */
final class StatisticsService implements Statistics {
    private static final int PAGE = 500;

    private final Officers officers;
    private final FileIndex counted;
    private final FileIndex index;
    private final CardQueries queries;
    private final Cursors cursors;
    private final FactReader facts;
    private final CaseLines lines;
    private final LitigationReading litigation;
    private final Settings settings;

    StatisticsService(
            Officers officers,
            FileIndex counted,
            FileIndex index,
            CardQueries queries,
            Cursors cursors,
            FactReader facts,
            CaseLines lines,
            LitigationReading litigation,
            Settings settings) {
        this.officers = officers;
        this.counted = counted;
        this.index = index;
        this.queries = queries;
        this.cursors = cursors;
        this.facts = facts;
        this.lines = lines;
        this.litigation = litigation;
        this.settings = settings;
    }

    @Override
    public Answer<Figures> figures(OfficerId officer, Instant from, Instant until, Instant asOf) {
        return reading(
                officer,
                caller -> from.isBefore(until)
                        ? count(caller, Period.received(from, until), asOf)
                        : new Figures(List.of(), settings.profile().zone()));
    }

    @Override
    public Answer<FigureSheet> sheet(OfficerId officer, FigureQuery query) {
        return reading(officer, caller -> {
            Figures figures = count(caller, query);
            FigureReading reading = read(query.otherwise());
            return new FigureSheet(
                    figures,
                    Arrays.stream(IndicatorId.values())
                            .filter(IndicatorId::isOfCases)
                            .map(id -> figures.figure(id, reading.options()))
                            .toList(),
                    reading,
                    unseen(caller, query, figures));
        });
    }

    @Override
    public Answer<FigureCases> casesBehind(
            OfficerId officer, FigureQuery query, IndicatorId indicator, Optional<String> cursor, int limit) {
        return reading(officer, caller -> {
            Optional<CaseId> after =
                    cursor.map(text -> cursors.readCase(caller.officer().id(), text));
            Figures figures = count(caller, query);
            FigureReading reading = read(query.otherwise());
            List<Contribution> rest = figures.behind(indicator, reading.options()).stream()
                    .filter(each -> after.filter(id -> !follows(each, id)).isEmpty())
                    .sorted(Comparator.comparing(each -> each.caseId().value()))
                    .toList();
            List<Visible> page = visible(rest, caller, limit + 1);
            List<Visible> shown = page.subList(0, Math.min(limit, page.size()));
            return new FigureCases(
                    figures.figure(indicator, reading.options()),
                    reading,
                    rows(shown),
                    page.size() == shown.size()
                            ? Optional.empty()
                            : Optional.of(cursors.write(
                                    caller.officer().id(),
                                    CaseId.of(shown.get(limit - 1).card().fileId()))));
        });
    }

    @Override
    public Answer<FigureCourse> course(OfficerId officer, FigureQuery query, IndicatorId indicator) {
        return reading(officer, caller -> {
            Figures figures = count(caller, query);
            FigureReading reading = read(query.otherwise());
            return new FigureCourse(
                    figures.figure(indicator, reading.options()),
                    reading,
                    figures.course(query.period(), indicator, reading.options()));
        });
    }

    @Override
    public Answer<LitigationSheet> litigationRate(OfficerId officer, LitigationQuery query) {
        return answering(
                officer,
                caller -> litigation.sheet(query).<Answer<LitigationSheet>>fold(Answer.Done::new, Answer.Refused::new));
    }

    /** The county's own choices, unless others are asked for. */
    private FigureReading read(Optional<IndicatorOptions> otherwise) {
        return FigureReading.of(settings.profile(), otherwise);
    }

    private static boolean follows(Contribution each, CaseId after) {
        return each.caseId().value().compareTo(after.value()) > 0;
    }

    /** Looked at again, and where the right to each is decided: since it was counted it may have been sealed. */
    private List<Visible> visible(List<Contribution> counted, OfficerCaller caller, int limit) {
        return counted.stream()
                .flatMap(each -> index
                        .find(each.caseId().file())
                        .filter(card -> queries.isVisible(card, caller))
                        .map(card -> new Visible(card, each.tally()))
                        .stream())
                .limit(limit)
                .toList();
    }

    private List<FigureCases.Row> rows(List<Visible> shown) {
        List<CaseLine> found = lines.lines(shown.stream().map(Visible::card).toList());
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new FigureCases.Row(found.get(i), shown.get(i).tally()))
                .toList();
    }

    /**
     * A case that was counted, as the officer may see it.
     *
     * @param card its card
     * @param tally what it contributes
     */
    private record Visible(FileCard card, Tally tally) {}

    private <T> Answer<T> reading(OfficerId officer, Function<OfficerCaller, T> answer) {
        return answering(officer, caller -> new Answer.Done<>(answer.apply(caller)));
    }

    private <T> Answer<T> answering(OfficerId officer, Function<OfficerCaller, Answer<T>> answer) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .map(answer)
                .orElseGet(() -> Answers.notPermitted(Operation.READ));
    }

    private Figures count(OfficerCaller caller, FigureQuery query) {
        Figures figures = count(caller, query.period(), query.asOf());
        return query.slice().equals(Slice.ALL)
                ? figures
                : figures.where(each -> query.slice().contains(each, settings.profile()));
    }

    private Figures count(OfficerCaller caller, Period period, Instant asOf) {
        boolean byReceipt = period.basis() == PeriodBasis.RECEIVED;
        List<CaseFacts> counted = new ArrayList<>();
        int[] seen = {0};
        each(
                queries.received(
                        caller, byReceipt ? Optional.of(period.from()) : Optional.empty(), period.until(), PAGE),
                card -> {
                    if (byReceipt || !card.updatedAt().isBefore(period.from())) {
                        facts.facts(card, asOf, seen[0]++ < facts.capacity())
                                .filter(period::contains)
                                .ifPresent(counted::add);
                    }
                });
        return new Figures(counted, settings.profile().zone());
    }

    private Optional<Unseen> unseen(OfficerCaller caller, FigureQuery query, Figures seen) {
        Period period = query.period();
        boolean told = period.basis() == PeriodBasis.RECEIVED
                && query.slice().equals(Slice.ALL)
                && period.isWholeMonths(settings.profile().zone())
                && !settings.now().isBefore(period.until())
                && !query.asOf().isBefore(period.until())
                && queries.answersFor(
                        caller, settings.profile().territory().root().code());
        if (!told) {
            return Optional.empty();
        }
        long[] all = {0};
        each(CardQueries.all(period.from(), period.until(), PAGE), card -> all[0]++);
        return Optional.of(Unseen.of(Math.max(0, all[0] - seen.received())));
    }

    private void each(CardQuery query, Consumer<FileCard> use) {
        Optional<CardQuery> next = Optional.of(query);
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = counted.list(current);
            page.cards().forEach(use);
            next = page.next().map(current::from);
        }
    }
}
