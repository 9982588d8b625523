package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What nothing overrides, for any case and any member of staff. */
class AccessProperties {
    private static final List<OrganId> ORGANS = List.of(
            CountyDesk.CENTRE,
            CountyDesk.HOUSING,
            CountyDesk.LAND,
            CountyDesk.POLICE,
            CountyDesk.POST,
            CountyDesk.HALL_A,
            CountyDesk.COMMITTEE,
            CountyDesk.GOVERNMENT,
            CountyDesk.STATION);

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Provide
    Arbitrary<Officer> staff() {
        return Combinators.combine(
                        Arbitraries.of("lead", "han", "qin", "clerk", "of-centre", "of-police", "stranger"),
                        Arbitraries.of(ORGANS),
                        Arbitraries.of(CountyDesk.COUNTY, CountyDesk.TOWN_A, CountyDesk.TOWN_B, CountyDesk.GRID),
                        Arbitraries.of(Role.class).set().ofMinSize(1))
                .as((id, organ, division, roles) -> new Officer(new OfficerId(id), "某人", organ, division, roles));
    }

    /** Moments before, in and after the term of what is lent. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-90, 90).map(days -> Play.START.plus(Duration.ofDays(days)));
    }

    @Property(tries = 250)
    void a_loan_opens_only_what_is_worked_on_under_it_and_only_to_those_who_are_lent(
            @ForAll @IntRange(max = 5) int lending,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader,
            @ForAll("moments") Instant moment) {
        Generated generated = Generated.of(2 * lending + 1, sort, moves);
        CountyProfile profile = generated.profile();
        AccessFacts facts = AccessFacts.of(generated.last(), profile);
        AccessPolicy policy = new AccessPolicy(profile);
        LocalDateTime local = LocalDateTime.ofInstant(moment, profile.zone());

        if (policy.at(moment).permits(reader, Operation.READ, facts)
                && !policy.permits(reader, Operation.READ, facts)) {
            assertThat(facts.allow()).contains(AccessTag.loan(CountyDesk.LOAN));
            assertThat(profile.lending().of(reader, local)).isNotEmpty();
            assertThat(facts.sealed()).isFalse();
        }
    }

    @Property(tries = 250)
    void the_recused_and_the_accused_side_are_denied_everything(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader,
            @ForAll("moments") Instant moment) {
        Generated generated = Generated.of(policy, sort, moves);
        CountyProfile profile = generated.profile();
        CaseFile file = generated.last();
        AccessFacts facts = AccessFacts.of(file, profile);
        boolean recused = file.protection().recused().contains(reader.id());
        boolean accused = file.protection().accused().stream()
                .map(profile.organs()::currentOf)
                .anyMatch(organ -> sides(reader, profile, moment)
                        .anyMatch(side -> side.equals(organ) || profile.organs().isOver(organ, side)));

        if (recused || accused) {
            for (Operation operation : Operation.values()) {
                if (operation.isOfCase()) {
                    assertThat(new AccessPolicy(profile).at(moment).permits(reader, operation, facts))
                            .as(operation.name())
                            .isFalse();
                }
            }
        }
    }

    /** The organ the reader works for, and the stations they are lent to. */
    private static Stream<OrganId> sides(Officer reader, CountyProfile profile, Instant moment) {
        Stream<OrganId> own = profile.organs().knows(reader.organ())
                ? Stream.of(profile.organs().currentOf(reader.organ()))
                : Stream.of();
        return Stream.concat(
                own,
                profile.lending().of(reader, LocalDateTime.ofInstant(moment, profile.zone())).stream()
                        .map(profile.lending()::borrower));
    }

    @Property(tries = 250)
    void a_sealed_case_is_seen_by_its_officers_and_the_assigned_alone(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(min = 4, max = 5) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader,
            @ForAll("moments") Instant moment) {
        Generated generated = Generated.of(policy, sort, moves);
        CaseFile file = generated.last();
        AccessFacts facts = AccessFacts.of(file, generated.profile());
        boolean assigned = Set.of(file.custody().firstHandler()).contains(reader.id())
                || file.custody().handler().filter(reader.id()::equals).isPresent()
                || file.custody().signers().contains(reader.id())
                || file.custody()
                        .inCharge()
                        .filter(charge -> charge.leader().equals(reader.id()))
                        .isPresent();

        if (facts.sealed() && new AccessPolicy(generated.profile()).at(moment).permits(reader, Operation.READ, facts)) {
            assertThat(assigned || reader.has(Role.SEALED_REPORT_OFFICER)).isTrue();
        }
    }

    @Property(tries = 250)
    void a_store_that_compares_tags_filters_as_the_policy_does(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader,
            @ForAll("moments") Instant moment) {
        Generated generated = Generated.of(policy, sort, moves);
        AccessFacts facts = AccessFacts.of(generated.last(), generated.profile());
        AccessPolicy at = new AccessPolicy(generated.profile()).at(moment);
        Set<AccessTag> held = at.scopeOf(reader).held();
        boolean byTags = facts.allow().stream().anyMatch(held::contains)
                && facts.deny().stream().noneMatch(held::contains)
                && (!facts.sealed()
                        || held.contains(AccessTag.SEALED_REPORTS)
                        || facts.assigned().stream().anyMatch(held::contains));

        assertThat(at.permits(reader, Operation.READ, facts))
                .isEqualTo(byTags && reader.roles().stream().anyMatch(role -> role != Role.SYSTEM));
    }
}
