package dev.yidi.core.pool;

import static dev.yidi.core.pool.Pool.DIALECT;
import static dev.yidi.core.pool.Pool.MANDARIN;
import static dev.yidi.core.pool.Pool.MONDAY;
import static dev.yidi.core.pool.Pool.QUESTION;
import static dev.yidi.core.pool.Pool.accredited;
import static dev.yidi.core.pool.Pool.busy;
import static dev.yidi.core.pool.Pool.having;
import static dev.yidi.core.pool.Pool.member;
import static dev.yidi.core.pool.Pool.select;
import static dev.yidi.core.pool.Pool.serving;
import static dev.yidi.core.pool.Pool.speaking;
import static dev.yidi.core.pool.Pool.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.MediatorId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.CountyDesk;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void who_speaks_the_dialect_comes_before_who_is_nearer_and_has_less_to_do() {
        PoolMember far = busy(serving(speaking(member("far"), DIALECT), CountyDesk.COUNTY), 3, 4);
        PoolMember near = busy(serving(member("near"), CountyDesk.VILLAGE), 0, 4);
        assertThat(order(near, far)).containsExactly("far", "near");
    }

    @Test
    void then_the_very_field_counts_then_the_distance_then_the_share_of_the_capacity_then_the_id() {
        PoolMember exact = serving(
                with(member("exact"), new Skills(Set.of(CountyDesk.NOISE), Set.of(MANDARIN), CountyDesk.COUNTY)),
                CountyDesk.COUNTY);
        PoolMember near = busy(serving(member("near"), CountyDesk.VILLAGE), 3, 4);
        PoolMember third = busy(member("third"), 1, 3);
        PoolMember half = busy(member("half"), 2, 4);
        PoolMember last = busy(member("last"), 1, 2);
        assertThat(order(last, half, third, near, exact)).containsExactly("exact", "near", "third", "half", "last");
    }

    @Test
    void each_rule_tells_what_it_found() {
        Candidate candidate =
                select(List.of(member("a")), QUESTION).candidates().get(0);
        assertThat(candidate.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "pool.accredited",
                        "pool.field-group",
                        "pool.serves",
                        "pool.speaks-not",
                        "pool.available",
                        "pool.room",
                        "pool.no-tie");
        assertThat(candidate.reasons().get(2).details()).containsEntry("tiers", "1");
    }

    @Test
    void who_is_excluded_is_told_every_reason() {
        PoolMember bad = accredited(
                busy(
                        having(
                                with(
                                        member("aside"),
                                        new Skills(Set.of(CountyDesk.HOMESTEAD), Set.of(), CountyDesk.TOWN_B)),
                                Set.of(DayOfWeek.SUNDAY),
                                List.of(new Leave(MONDAY, MONDAY)),
                                Set.of(new Tie(CountyDesk.HOUSING, TieKind.RELATIVE_WORKS_FOR))),
                        4,
                        4),
                Accreditation.granted(MONDAY.minusDays(9), MONDAY.minusDays(1)));
        Selection selection = select(List.of(bad), QUESTION);
        assertThat(selection.candidates()).isEmpty();
        assertThat(selection.isShort()).isTrue();
        assertThat(selection.excluded())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons())
                        .extracting(Reason::code)
                        .containsExactly(
                                "pool.lapsed",
                                "pool.field-other",
                                "pool.place-other",
                                "pool.not-that-day",
                                "pool.on-leave",
                                "pool.full",
                                "pool.tied",
                                "pool.recused"));
    }

    @Test
    void an_accreditation_holds_from_its_first_to_its_last_day_unless_suspended() {
        Accreditation held = Accreditation.granted(MONDAY, MONDAY.plusDays(1));
        assertThat(held.on(MONDAY.minusDays(1))).isEqualTo(AccreditationStatus.NOT_YET);
        assertThat(held.on(MONDAY)).isEqualTo(AccreditationStatus.VALID);
        assertThat(held.on(MONDAY.plusDays(1))).isEqualTo(AccreditationStatus.VALID);
        assertThat(held.on(MONDAY.plusDays(2))).isEqualTo(AccreditationStatus.LAPSED);
        assertThat(held.suspended(true).on(MONDAY)).isEqualTo(AccreditationStatus.SUSPENDED);
        assertThat(held.suspended(true).on(MONDAY.plusDays(2))).isEqualTo(AccreditationStatus.LAPSED);
        assertThatThrownBy(() -> Accreditation.granted(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void who_sits_already_is_not_proposed_again_and_a_panel_needs_as_many_as_are_missing() {
        Question panel = needing(2);
        Selection selection = select(List.of(member("seated"), member("b"), member("a"), member("c")), panel);
        assertThat(selection.advice()).containsExactly(new MediatorId("a"), new MediatorId("b"));
        assertThat(selection.excluded().get(0).reasons())
                .extracting(Reason::code)
                .containsExactly("pool.seated");
        assertThat(select(List.of(member("a")), panel).isShort()).isTrue();
        assertThat(select(List.of(member("a")), needing(0)).advice()).isEmpty();
    }

    @Test
    void who_is_excluded_is_named_in_the_order_of_the_ids_whatever_the_order_of_the_pool() {
        PoolMember a = busy(member("a"), 4, 4);
        PoolMember b = busy(member("b"), 5, 4);
        PoolMember c = busy(member("c"), 4, 4);

        assertThat(select(List.of(c, a, b), QUESTION).excluded())
                .extracting(each -> each.mediator().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_pool_with_just_as_many_as_are_needed_is_not_short() {
        List<PoolMember> two = List.of(member("a"), member("b"));

        assertThat(select(two, needing(3)).isShort()).isTrue();
        assertThat(select(two, needing(3)).advice()).containsExactly(new MediatorId("a"), new MediatorId("b"));
        assertThat(select(two, needing(2)).isShort()).isFalse();
        assertThat(select(two, needing(1)).isShort()).isFalse();
        assertThat(select(List.of(), needing(0)).isShort()).isFalse();
    }

    @Test
    void a_leave_excludes_on_its_first_and_its_last_day_and_on_none_outside() {
        Leave week = new Leave(MONDAY, MONDAY.plusDays(6));

        assertThat(week.covers(MONDAY.minusDays(1))).isFalse();
        assertThat(week.covers(MONDAY)).isTrue();
        assertThat(week.covers(MONDAY.plusDays(6))).isTrue();
        assertThat(week.covers(MONDAY.plusDays(7))).isFalse();
        assertThatThrownBy(() -> new Leave(MONDAY, MONDAY.minusDays(1))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_mediator_with_several_leaves_is_away_in_each_and_there_between_them() {
        PoolMember away = having(
                member("a"),
                Set.of(DayOfWeek.MONDAY),
                List.of(
                        new Leave(MONDAY.minusDays(9), MONDAY.minusDays(1)),
                        new Leave(MONDAY.plusDays(1), MONDAY.plusDays(9))),
                Set.of());

        assertThat(away.isAwayOn(MONDAY.minusDays(1))).isTrue();
        assertThat(away.isAwayOn(MONDAY)).isFalse();
        assertThat(away.isAwayOn(MONDAY.plusDays(1))).isTrue();
        assertThat(select(List.of(away), QUESTION).candidates()).hasSize(1);
    }

    @Test
    void a_tie_that_all_parties_waive_excludes_nobody() {
        PoolMember tied = having(
                member("a"),
                Set.of(DayOfWeek.MONDAY),
                List.of(),
                Set.of(new Tie(CountyDesk.HOUSING, TieKind.WORKED_FOR)));
        assertThat(select(List.of(tied), QUESTION).candidates()).isEmpty();
        assertThat(select(List.of(tied), QUESTION.waivingTies()).candidates()).hasSize(1);
    }

    @Test
    void ratings_show_their_counts_and_are_undefined_without_any() {
        assertThat(Ratings.NONE.isDefined()).isFalse();
        assertThat(new Ratings(2, 3).plus(new Ratings(1, 1))).hasToString("3/4");
    }

    static Question needing(int number) {
        return new Question(
                Optional.of(CountyDesk.NOISE),
                CountyDesk.VILLAGE,
                Set.of(),
                MONDAY,
                Set.of(),
                Set.of(),
                Set.of(new MediatorId("seated")),
                number);
    }

    private static List<String> order(PoolMember... pool) {
        return select(List.of(pool), QUESTION).candidates().stream()
                .map(each -> each.mediator().value())
                .toList();
    }
}
