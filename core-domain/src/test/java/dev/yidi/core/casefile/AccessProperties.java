package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.CountyProfile;
import java.util.List;
import java.util.Set;
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
            CountyDesk.GOVERNMENT);

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Provide
    Arbitrary<Officer> staff() {
        return Combinators.combine(
                        Arbitraries.of("lead", "han", "qin", "clerk", "of-centre", "stranger"),
                        Arbitraries.of(ORGANS),
                        Arbitraries.of(CountyDesk.COUNTY, CountyDesk.TOWN_A, CountyDesk.TOWN_B, CountyDesk.GRID),
                        Arbitraries.of(Role.class).set().ofMinSize(1))
                .as((id, organ, division, roles) -> new Officer(new OfficerId(id), "某人", organ, division, roles));
    }

    @Property(tries = 250)
    void the_recused_and_the_accused_side_are_denied_everything(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 5) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader) {
        Generated generated = Generated.of(policy, sort, moves);
        CountyProfile profile = generated.profile();
        CaseFile file = generated.last();
        AccessFacts facts = AccessFacts.of(file, profile);
        boolean recused = file.protection().recused().contains(reader.id());
        boolean accused = file.protection().accused().stream()
                .map(profile.organs()::currentOf)
                .anyMatch(organ -> organ.equals(profile.organs().currentOf(reader.organ()))
                        || profile.organs().isOver(organ, profile.organs().currentOf(reader.organ())));

        if (recused || accused) {
            for (Operation operation : Operation.values()) {
                if (operation.isOfCase()) {
                    assertThat(new AccessPolicy(profile).permits(reader, operation, facts))
                            .as(operation.name())
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 250)
    void a_sealed_case_is_seen_by_its_officers_and_the_assigned_alone(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(min = 4, max = 5) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader) {
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

        if (facts.sealed() && new AccessPolicy(generated.profile()).permits(reader, Operation.READ, facts)) {
            assertThat(assigned || reader.has(Role.SEALED_REPORT_OFFICER)).isTrue();
        }
    }

    @Property(tries = 250)
    void a_store_that_compares_tags_filters_as_the_policy_does(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 5) int sort,
            @ForAll("moves") List<Move> moves,
            @ForAll("staff") Officer reader) {
        Generated generated = Generated.of(policy, sort, moves);
        AccessFacts facts = AccessFacts.of(generated.last(), generated.profile());
        Set<AccessTag> held = ReaderScope.of(reader, generated.profile()).held();
        boolean byTags = facts.allow().stream().anyMatch(held::contains)
                && facts.deny().stream().noneMatch(held::contains)
                && (!facts.sealed()
                        || held.contains(AccessTag.SEALED_REPORTS)
                        || facts.assigned().stream().anyMatch(held::contains));

        assertThat(new AccessPolicy(generated.profile()).permits(reader, Operation.READ, facts))
                .isEqualTo(byTags && reader.roles().stream().anyMatch(role -> role != Role.SYSTEM));
    }
}
