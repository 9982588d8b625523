package dev.yidi.core.pool;

import static dev.yidi.core.pool.Pool.DIALECT;
import static dev.yidi.core.pool.Pool.MANDARIN;
import static dev.yidi.core.pool.Pool.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.MediatorId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.DivisionCode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SelectionProperties {
    @Property
    void everybody_is_either_eligible_and_proposed_or_told_why_not(
            @ForAll("pools") List<PoolMember> pool, @ForAll("questions") Question question) {
        Selection selection = Pool.select(pool, question);
        Map<MediatorId, PoolMember> byId = pool.stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        assertThat(selection.candidates().size() + selection.excluded().size()).isEqualTo(pool.size());
        assertThat(selection.candidates()).allSatisfy(each -> {
            PoolMember member = byId.get(each.mediator());
            assertThat(member.accreditation().on(question.day())).isEqualTo(AccreditationStatus.VALID);
            assertThat(member.isAwayOn(question.day())).isFalse();
            assertThat(member.days()).contains(question.day().getDayOfWeek());
            assertThat(member.load()).isLessThan(member.capacity());
            assertThat(CountyDesk.profile().territory().contains(member.skills().serves(), question.place()))
                    .isTrue();
            assertThat(member.ties()).noneMatch(tie -> question.organs().contains(tie.organ()));
            assertThat(question.recused()).doesNotContain(member.id());
        });
        assertThat(selection.excluded())
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    }

    @Property
    void a_less_suited_mediator_more_never_changes_who_comes_first(
            @ForAll("pools") List<PoolMember> pool,
            @ForAll("members") PoolMember drawn,
            @ForAll("questions") Question question) {
        PoolMember more = new PoolMember(
                new MediatorId("newcomer"),
                drawn.skills(),
                drawn.affiliation(),
                drawn.capacity(),
                drawn.days(),
                drawn.leaves(),
                drawn.accreditation(),
                drawn.ties(),
                drawn.load());
        List<Candidate> before = Pool.select(pool, question).candidates();
        List<PoolMember> larger = new ArrayList<>(pool);
        larger.add(more);
        List<Candidate> after = new ArrayList<>(Pool.select(larger, question).candidates());
        boolean first = !after.isEmpty() && after.get(0).mediator().equals(more.id());
        after.removeIf(each -> each.mediator().equals(more.id()));
        assertThat(after).isEqualTo(before);
        if (!first && !before.isEmpty()) {
            assertThat(Pool.select(larger, question).candidates().get(0)).isEqualTo(before.get(0));
        }
    }

    @Property
    void what_is_advised_never_takes_anybody_over_the_capacity(
            @ForAll("pools") List<PoolMember> pool, @ForAll("questions") Question question) {
        List<PoolMember> now = new ArrayList<>(pool);
        for (int i = 0; i < 12; i++) {
            Set<MediatorId> advised = new HashSet<>(Pool.select(now, question).advice());
            now.replaceAll(
                    each -> advised.contains(each.id()) ? Pool.busy(each, each.load() + 1, each.capacity()) : each);
        }
        for (int i = 0; i < pool.size(); i++) {
            assertThat(now.get(i).load())
                    .isLessThanOrEqualTo(Math.max(pool.get(i).load(), now.get(i).capacity()));
        }
    }

    @Property
    void the_order_does_not_depend_on_the_order_of_the_pool(
            @ForAll("pools") List<PoolMember> pool, @ForAll("questions") Question question, @ForAll long seed) {
        List<PoolMember> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Pool.select(shuffled, question)).isEqualTo(Pool.select(pool, question));
    }

    @Provide
    Arbitrary<List<PoolMember>> pools() {
        return members().list().ofMaxSize(8).uniqueElements(PoolMember::id);
    }

    @Provide
    Arbitrary<PoolMember> members() {
        Arbitrary<Skills> skills =
                Combinators.combine(topics(), languages(), places()).as(Skills::new);
        Arbitrary<Accreditation> accreditations = Combinators.combine(
                        Arbitraries.integers().between(-20, 5),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as((from, length, suspended) ->
                        new Accreditation(MONDAY.plusDays(from), MONDAY.plusDays(from + length), suspended));
        Arbitrary<List<Leave>> leaves = Arbitraries.integers()
                .between(-3, 3)
                .map(day -> new Leave(MONDAY.plusDays(day), MONDAY.plusDays(day)))
                .list()
                .ofMaxSize(1);
        Arbitrary<Set<Tie>> ties = Arbitraries.of(CountyDesk.HOUSING, CountyDesk.POLICE)
                .map(organ -> new Tie(organ, TieKind.WORKED_FOR))
                .set()
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        skills,
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(4),
                        leaves,
                        accreditations,
                        ties,
                        Arbitraries.integers().between(0, 5))
                .as((id, skill, capacity, days, away, accreditation, tied, load) -> new PoolMember(
                        new MediatorId("m" + id),
                        skill,
                        new Affiliation(AffiliationKind.LAW_FIRM, "律所", Optional.empty()),
                        capacity,
                        days,
                        away,
                        accreditation,
                        tied,
                        load));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(CountyDesk.NOISE, CountyDesk.HOMESTEAD).optional(),
                        places(),
                        languages(),
                        Arbitraries.of(CountyDesk.HOUSING, CountyDesk.POLICE)
                                .set()
                                .ofMaxSize(1),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 3))
                .as((topic, place, wished, organs, aside, needed) -> new Question(
                        topic, place, wished, MONDAY, organs, Set.of(new MediatorId("m" + aside)), Set.of(), needed));
    }

    private static Arbitrary<Set<TopicCode>> topics() {
        return Arbitraries.of(CountyDesk.NEIGHBOURS, CountyDesk.NOISE, CountyDesk.HOMESTEAD)
                .set()
                .ofMinSize(1);
    }

    private static Arbitrary<Set<Language>> languages() {
        return Arbitraries.of(MANDARIN, DIALECT).set();
    }

    private static Arbitrary<DivisionCode> places() {
        return Arbitraries.of(CountyDesk.COUNTY, CountyDesk.TOWN_A, CountyDesk.TOWN_B, CountyDesk.VILLAGE);
    }
}
