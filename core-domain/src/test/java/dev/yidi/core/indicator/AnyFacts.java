package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.time.LimitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Facts of any case, drawn part by part: also such as no county has seen yet. */
final class AnyFacts {
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-12-31T16:00:00Z");

    private final Random chance;

    private AnyFacts(long seed) {
        this.chance = new Random(seed);
    }

    static Arbitrary<List<CaseFacts>> lists() {
        return Arbitraries.longs()
                .map(AnyFacts::new)
                .map(AnyFacts::facts)
                .list()
                .ofMaxSize(40)
                .map(AnyFacts::numbered);
    }

    private static List<CaseFacts> numbered(List<CaseFacts> all) {
        List<CaseFacts> named = new ArrayList<>();
        for (CaseFacts each : all) {
            named.add(with(each, new CaseId("c" + named.size())));
        }
        return List.copyOf(named);
    }

    private CaseFacts facts() {
        Instant received = START.plus(Duration.ofHours(chance.nextInt(24 * 350)));
        Optional<Instant> accepted = later(received);
        Optional<Instant> answered = accepted.flatMap(this::later);
        Stage stage = one(List.of(Stage.values()));
        boolean concluded = stage == Stage.CONCLUDED || stage == Stage.CLOSED;
        Optional<Instant> closed = stage == Stage.CLOSED ? Optional.of(received.plus(days(60))) : Optional.empty();
        List<MediationFact> mediations = several(this::mediation);
        List<RatingFact> ratings = several(() -> rating(received));
        return new CaseFacts(
                new CaseId("c"),
                AS_OF,
                one(List.of(CaseKind.values())),
                maybe(one(List.of(CountyDesk.NOISE, CountyDesk.HOMESTEAD, CountyDesk.NEIGHBOURS))),
                one(List.of(CountyDesk.HOUSING, CountyDesk.HALL_A, CountyDesk.LAND)),
                maybe(one(List.of(Tier.values()))),
                one(List.of(CountyDesk.GRID, CountyDesk.TOWN_B, CountyDesk.COUNTY)),
                stage,
                concluded ? Optional.of(one(List.of(CaseResult.values()))) : Optional.empty(),
                received,
                concluded ? Optional.of(received.plus(days(50))) : Optional.empty(),
                answered,
                several(this::duty),
                List.of(),
                Map.of(),
                chance.nextInt(4),
                chance.nextInt(3),
                chance.nextInt(3),
                0,
                (int) mediations.stream().filter(m -> m.mediated() && m.over()).count(),
                (int) mediations.stream().filter(MediationFact::agreed).count(),
                ratings.size(),
                (int) ratings.stream().filter(each -> !each.unsatisfied()).count(),
                new WorkFacts(
                        new IntakeFacts(
                                one(List.of(IntakeChannel.values())),
                                maybe(new WindowId("w1")),
                                maybe(one(List.of(PetitionCategory.values()))),
                                chance.nextInt(4) == 0,
                                chance.nextInt(3)),
                        new CourseFacts(
                                accepted,
                                chance.nextBoolean(),
                                closed,
                                closed.flatMap(this::later),
                                several(() -> one(List.of(Tier.values())))),
                        new ServiceFacts(maybe(chance.nextBoolean()), ratings, mediations, several(this::response))));
    }

    private DutyFact duty() {
        return new DutyFact(
                new LimitId("L"),
                one(List.of(DutyKind.values())),
                one(List.of(Timeliness.values())),
                one(List.of(Timeliness.values())));
    }

    private MediationFact mediation() {
        boolean mediated = chance.nextBoolean();
        boolean over = chance.nextBoolean();
        return new MediationFact(
                one(List.of(MediationType.values())), mediated, over, mediated && over && chance.nextBoolean());
    }

    private RatingFact rating(Instant at) {
        return new RatingFact(one(List.of(RatedSubject.values())), "G", chance.nextBoolean(), 0, at);
    }

    private ResponseFact response() {
        Instant called = START.plus(Duration.ofDays(chance.nextInt(300)));
        return new ResponseFact(
                new OrganId("on-call"),
                called,
                maybe(called.plus(Duration.ofMinutes(chance.nextInt(90)))),
                maybe(chance.nextInt(60)));
    }

    private Optional<Instant> later(Instant than) {
        return maybe(than.plus(days(90)));
    }

    private Duration days(int most) {
        return Duration.ofHours(chance.nextInt(most * 24));
    }

    private <T> Optional<T> maybe(T value) {
        return chance.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private <T> List<T> several(Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            all.add(each.get());
        }
        return List.copyOf(all);
    }

    private static CaseFacts with(CaseFacts f, CaseId id) {
        return new CaseFacts(
                id,
                f.asOf(),
                f.kind(),
                f.topic(),
                f.organ(),
                f.tier(),
                f.place(),
                f.stage(),
                f.result(),
                f.receivedAt(),
                f.concludedAt(),
                f.answeredAt(),
                f.duties(),
                f.proceedingDuties(),
                f.rungs(),
                f.trips(),
                f.places(),
                f.returns(),
                f.reopenings(),
                f.mediated(),
                f.agreed(),
                f.ratings(),
                f.satisfied(),
                f.work());
    }
}
