package dev.yidi.core.desk;

import static dev.yidi.core.desk.Desks.organ;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class OrgansProperties {
    /** Organs whose superiors and successors are drawn at random: some lists have circles, some none. */
    @Provide
    Arbitrary<List<Organ>> any() {
        return Arbitraries.randomValue(random -> draw(random, 1 + random.nextInt(5), false));
    }

    /** Organs that point only to organs before them: there is no circle. */
    @Provide
    Arbitrary<List<Organ>> sound() {
        return Arbitraries.randomValue(random -> draw(random, 2 + random.nextInt(19), true));
    }

    private static List<Organ> draw(Random random, int size, boolean backward) {
        List<Organ> organs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int range = backward ? i : size;
            organs.add(
                    organ("o" + i, pointer(random, range, backward ? 4 : 2), pointer(random, range, backward ? 2 : 1)));
        }
        return organs;
    }

    private static String pointer(Random random, int range, int often) {
        return range == 0 || random.nextInt(5) >= often ? "" : "o" + random.nextInt(range);
    }

    @Property(tries = 300)
    void superiors_end_and_the_last_has_none(@ForAll("sound") List<Organ> list) {
        Organs organs = Organs.of(list);
        for (Organ organ : list) {
            List<OrganId> superiors = organs.superiorsOf(organ.id());
            assertThat(superiors).doesNotHaveDuplicates().doesNotContain(organ.id());
            OrganId at = organ.id();
            for (OrganId over : superiors) {
                assertThat(organs.superiorOf(at)).contains(over);
                assertThat(organs.get(over).isAbolished()).isFalse();
                at = over;
            }
            assertThat(organs.superiorOf(at)).isEmpty();
        }
    }

    @Property(tries = 300)
    void the_current_organ_is_the_end_of_the_successors(@ForAll("sound") List<Organ> list) {
        Organs organs = Organs.of(list);
        for (Organ organ : list) {
            OrganId current = organs.currentOf(organ.id());
            assertThat(organs.get(current).isAbolished()).isFalse();
            assertThat(organs.currentOf(current)).isEqualTo(current);
            assertThat(current)
                    .isEqualTo(organ.successor().map(organs::currentOf).orElse(organ.id()));
        }
    }

    @Property(tries = 300)
    void the_common_superior_stands_over_both_and_none_below_it_does(@ForAll("sound") List<Organ> list) {
        Organs organs = Organs.of(list);
        for (Organ a : list) {
            for (Organ b : list) {
                Optional<OrganId> common = organs.commonSuperior(a.id(), b.id());
                List<OrganId> overBoth = list.stream()
                        .map(Organ::id)
                        .filter(over -> organs.isOver(over, a.id()) && organs.isOver(over, b.id()))
                        .toList();
                assertThat(common.isPresent()).isEqualTo(!overBoth.isEmpty());
                assertThat(organs.commonSuperior(b.id(), a.id())).isEqualTo(common);
                common.ifPresent(nearest -> assertThat(overBoth)
                        .contains(nearest)
                        .allSatisfy(over -> assertThat(over.equals(nearest) || organs.isOver(over, nearest))
                                .isTrue()));
            }
        }
    }

    @Property(tries = 600)
    void a_directory_is_refused_exactly_when_some_chain_does_not_end(@ForAll("any") List<Organ> list) {
        boolean endless = list.stream().anyMatch(organ -> !successorsEnd(organ, list) || !superiorsEnd(organ, list));
        Statistics.label("endless").collect(endless).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
        boolean refused;
        try {
            refused = Organs.of(list).all().isEmpty();
        } catch (InvalidInputException e) {
            assertThat(e.faults()).allMatch(fault -> fault.code().endsWith("-cycle"));
            refused = true;
        }
        assertThat(refused).isEqualTo(endless);
    }

    private static boolean successorsEnd(Organ start, List<Organ> list) {
        Organ at = start;
        for (int steps = 0; steps <= list.size(); steps++) {
            if (at.successor().isEmpty()) {
                return true;
            }
            at = named(at.successor().get(), list);
        }
        return false;
    }

    private static boolean superiorsEnd(Organ start, List<Organ> list) {
        Organ at = start;
        for (int steps = 0; steps <= list.size(); steps++) {
            if (at.superior().isEmpty()) {
                return true;
            }
            at = named(at.superior().get(), list);
            if (!successorsEnd(at, list)) {
                return false;
            }
            while (at.successor().isPresent()) {
                at = named(at.successor().get(), list);
            }
        }
        return false;
    }

    private static Organ named(OrganId id, List<Organ> list) {
        return list.stream().filter(organ -> organ.id().equals(id)).findFirst().orElseThrow();
    }
}
