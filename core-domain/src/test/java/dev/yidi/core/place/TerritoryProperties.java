package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.place.RandomTerritory.Rows;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomTerritory.class)
@Domain(DomainContext.Global.class)
class TerritoryProperties {
    @Property(tries = 150)
    void contains_agrees_with_walking_from_parent_to_parent(@ForAll Rows rows) {
        Territory territory = Territory.of(rows.divisions());
        Map<DivisionCode, Division> byCode =
                rows.divisions().stream().collect(Collectors.toMap(Division::code, Function.identity()));
        for (Division inner : rows.divisions()) {
            Set<DivisionCode> above = new HashSet<>();
            above.add(inner.code());
            for (Division at = inner; at.parent().isPresent(); ) {
                at = byCode.get(at.parent().get());
                above.add(at.code());
            }
            for (Division outer : rows.divisions()) {
                assertThat(territory.contains(outer.code(), inner.code())).isEqualTo(above.contains(outer.code()));
            }
        }
    }

    @Property(tries = 150)
    void the_ancestor_at_a_tier_is_the_one_of_that_tier_on_the_path(@ForAll Rows rows) {
        Territory territory = Territory.of(rows.divisions());
        for (Division division : rows.divisions()) {
            List<DivisionCode> path = territory.pathOf(division.code());
            assertThat(path).startsWith(territory.root().code()).endsWith(division.code());
            for (int i = 1; i < path.size(); i++) {
                assertThat(territory.get(path.get(i)).parent()).contains(path.get(i - 1));
            }
            for (Tier tier : Tier.values()) {
                assertThat(territory.ancestorAt(division.code(), tier))
                        .isEqualTo(path.stream()
                                .filter(code -> territory.get(code).tier() == tier)
                                .findFirst());
            }
        }
    }

    @Property(tries = 150)
    void parts_and_tiers_are_exactly_those_of_the_rows(@ForAll Rows rows) {
        Territory territory = Territory.of(rows.divisions());
        assertThat(territory.divisions()).containsExactlyInAnyOrderElementsOf(rows.divisions());
        for (Division division : rows.divisions()) {
            assertThat(territory.children(division.code()))
                    .containsExactlyElementsOf(rows.divisions().stream()
                            .filter(part -> part.parent()
                                    .filter(division.code()::equals)
                                    .isPresent())
                            .toList());
            assertThat(territory.within(division.code()))
                    .allSatisfy(part -> assertThat(territory.contains(division.code(), part.code()))
                            .isTrue());
        }
        assertThat(territory.tiers())
                .containsExactlyElementsOf(rows.divisions().stream()
                        .map(Division::tier)
                        .sorted()
                        .distinct()
                        .toList());
    }

    @Property(tries = 150)
    void what_is_written_is_read_again(@ForAll Rows rows) {
        Territory territory = Territory.of(rows.divisions());
        Territory again = Territory.read(new StringReader(territory.toCsv()));
        assertThat(again).isEqualTo(territory).hasSameHashCodeAs(territory);
        assertThat(again.version()).isEqualTo(territory.version());
        String windows = "\uFEFF" + territory.toCsv().replace("\n", "\r\n");
        assertThat(Territory.read(new StringReader(windows))).isEqualTo(territory);
    }

    @Property(tries = 150)
    void following_successors_ends_at_one_that_nobody_takes_over(
            @ForAll Rows rows, @ForAll @IntRange(max = 5000) int days) {
        Territory territory = Territory.of(rows.divisions());
        LocalDate date = RandomTerritory.EPOCH.plusDays(days);
        for (Division division : rows.divisions()) {
            DivisionCode acting = territory.successorOf(division.code(), date);
            Set<DivisionCode> all = territory.successorsOf(division.code(), date);
            assertThat(all).startsWith(acting);
            for (DivisionCode last : all) {
                assertThat(territory.successorOf(last, date)).isEqualTo(last);
                assertThat(territory.get(last).isOver(date)
                                && !territory.get(last).successors().isEmpty())
                        .isFalse();
            }
            if (!division.isOver(date)) {
                assertThat(all).containsExactly(division.code());
            }
        }
    }

    @Property(tries = 100)
    void synthetic_grids_fill_every_empty_village_and_change_nothing_else(@ForAll Rows rows) {
        Territory territory = Territory.of(rows.divisions());
        Territory filled = territory.withSynthetic(Tier.GRID, "网格");
        assertThat(filled.withSynthetic(Tier.GRID, "网格")).isEqualTo(filled);
        for (Division village : filled.at(Tier.VILLAGE)) {
            List<Division> parts = filled.children(village.code());
            assertThat(parts).isNotEmpty().allMatch(part -> part.tier() == Tier.GRID);
        }
        for (Division outer : territory.divisions()) {
            assertThat(filled.get(outer.code()).name()).isEqualTo(outer.name());
            for (Division inner : territory.divisions()) {
                assertThat(filled.contains(outer.code(), inner.code()))
                        .isEqualTo(territory.contains(outer.code(), inner.code()));
            }
        }
        assertThat(filled.divisions().stream().filter(d -> !territory.knows(d.code())))
                .allMatch(added -> added.tier() == Tier.GRID);
    }

    @Property(tries = 50)
    void the_order_of_rows_changes_only_the_order_of_parts(@ForAll Rows rows) {
        Territory territory = Territory.of(rows.divisions());
        List<Division> reversed = new ArrayList<>(rows.divisions());
        Collections.reverse(reversed);
        assertThat(Territory.of(reversed).divisions()).containsExactlyInAnyOrderElementsOf(territory.divisions());
    }
}
