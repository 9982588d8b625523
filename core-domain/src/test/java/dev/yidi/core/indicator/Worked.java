package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.RatedSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The finer facts of a case for tests: a petition received on 10 March 2026, accepted at the county and seen at the end of
 * the year, of which each step tells one thing more.
 */
final class Worked {
    private static final Instant RECEIVED = Instant.parse("2026-03-10T01:00:00Z");

    private final List<RatingFact> ratings = new ArrayList<>();
    private final List<MediationFact> mediations = new ArrayList<>();
    private final List<ResponseFact> responses = new ArrayList<>();
    private Instant asOf = Instant.parse("2026-12-31T01:00:00Z");
    private CaseKind kind = CaseKind.PETITION;
    private IntakeChannel channel = IntakeChannel.VISIT;
    private Optional<WindowId> window = Optional.empty();
    private Optional<PetitionCategory> category = Optional.empty();
    private Optional<Tier> tier = Optional.of(Tier.COUNTY);
    private DivisionCode place = CountyDesk.GRID;
    private boolean repeat;
    private Stage stage = Stage.ACCEPTED;
    private Optional<CaseResult> result = Optional.empty();
    private Optional<Instant> answered = Optional.empty();
    private Optional<Instant> closed = Optional.empty();
    private Optional<Instant> returned = Optional.empty();
    private Optional<Boolean> inPublic = Optional.empty();
    private int reopenings;

    static Worked matter() {
        return new Worked();
    }

    Worked seenAt(String at) {
        asOf = Instant.parse(at);
        return this;
    }

    Worked of(CaseKind other) {
        kind = other;
        return this;
    }

    Worked of(PetitionCategory other) {
        category = Optional.of(other);
        return this;
    }

    Worked by(IntakeChannel other) {
        channel = other;
        return this;
    }

    Worked at(WindowId other) {
        window = Optional.of(other);
        return this;
    }

    Worked in(DivisionCode other) {
        place = other;
        return this;
    }

    /** By an organ that the county does not know. */
    Worked byNobodyKnown() {
        tier = Optional.empty();
        return this;
    }

    Worked again() {
        repeat = true;
        return this;
    }

    Worked standing(Stage other) {
        stage = other;
        return this;
    }

    Worked ending(CaseResult how) {
        stage = Stage.CONCLUDED;
        result = Optional.of(how);
        return this;
    }

    Worked answered(String at) {
        answered = Optional.of(Instant.parse(at));
        return this;
    }

    Worked closed(String at) {
        stage = Stage.CLOSED;
        closed = Optional.of(Instant.parse(at));
        return this;
    }

    Worked back(String at) {
        returned = Optional.of(Instant.parse(at));
        return this;
    }

    Worked reopened(int times) {
        reopenings = times;
        return this;
    }

    Worked inPublic(boolean told) {
        inPublic = Optional.of(told);
        return this;
    }

    Worked rated(RatedSubject subject, boolean unsatisfied, int round) {
        ratings.add(new RatingFact(subject, unsatisfied ? "UNSATISFIED" : "SATISFIED", unsatisfied, round, asOf));
        return this;
    }

    Worked with(MediationFact... others) {
        mediations.addAll(List.of(others));
        return this;
    }

    Worked with(ResponseFact... others) {
        responses.addAll(List.of(others));
        return this;
    }

    CaseFacts facts() {
        return new CaseFacts(
                new CaseId("c1"),
                asOf,
                kind,
                Optional.of(CountyDesk.NOISE),
                CountyDesk.HOUSING,
                tier,
                place,
                stage,
                result,
                RECEIVED,
                result.flatMap(any -> answered),
                answered,
                List.of(),
                List.of(),
                Map.of(),
                1,
                1,
                0,
                reopenings,
                (int) mediations.stream()
                        .filter(each -> each.mediated() && each.over())
                        .count(),
                (int) mediations.stream().filter(MediationFact::agreed).count(),
                ratings.size(),
                (int) ratings.stream().filter(each -> !each.unsatisfied()).count(),
                new WorkFacts(
                        new IntakeFacts(channel, window, category, repeat, 1),
                        new CourseFacts(
                                Optional.empty(),
                                false,
                                closed,
                                returned,
                                tier.stream().toList()),
                        new ServiceFacts(inPublic, ratings, mediations, responses)));
    }
}
