package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Fault;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.LoanId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.place.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RoutingProperties {
    /** Rows ask for the first two alone: the third stands for all channels that no row names. */
    private static final List<IntakeChannel> CHANNELS =
            List.of(IntakeChannel.VISIT, IntakeChannel.COURT, IntakeChannel.LETTER);

    /**
     * The check puts like with like; this asks one by one. A profile that can be made answers every question, and one
     * that is refused for a dead end has a question without answer.
     */
    @Property(tries = 150)
    void a_profile_can_be_made_exactly_when_every_question_has_an_answer(@ForAll("counties") SmallCounty county) {
        List<RoutingQuestion> questions = questions(county);
        Router router = county.router(false);
        boolean answered =
                questions.stream().allMatch(question -> router.advise(question).isGranted());
        Statistics.label("valid").collect(answered);

        try {
            CountyProfile profile = county.profile();
            assertThat(answered).as("accepted, so complete").isTrue();
            assertThat(questions)
                    .allSatisfy(question -> assertThat(profile.organs()
                                    .knows(profile.advise(question)
                                            .orElseThrow()
                                            .organ()))
                            .isTrue());
        } catch (InvalidInputException refused) {
            assertThat(refused.faults()).extracting(Fault::code).containsOnly("routing.dead-end");
            assertThat(answered).as("refused, so incomplete").isFalse();
        }
    }

    @Property(tries = 100)
    void no_advice_names_an_accused_organ_or_one_below_it_in_line(
            @ForAll("counties") SmallCounty county, @ForAll("picks") List<Integer> picks, @ForAll boolean sealed) {
        Organs organs = Organs.of(county.organs());
        Set<OrganId> accused = new HashSet<>();
        picks.forEach(pick ->
                accused.add(county.organs().get(pick % county.organs().size()).id()));
        Router router = county.router(sealed);

        for (RoutingQuestion question : questions(county)) {
            RoutingQuestion report = new RoutingQuestion(
                    CaseKind.REPORT,
                    Optional.empty(),
                    question.topic(),
                    question.place(),
                    question.channel(),
                    accused,
                    Set.of());
            Outcome<RoutingAdvice> outcome = router.advise(report);
            if (outcome.isGranted()) {
                assertThat(outcome.orElseThrow().candidates()).allSatisfy(organ -> {
                    assertThat(accused).doesNotContain(organ);
                    assertThat(organs.superiorsOf(organ)).doesNotContainAnyElementsOf(accused);
                    assertThat(sealed
                                    && accused.stream()
                                            .anyMatch(each ->
                                                    organs.superiorsOf(each).contains(organ)))
                            .as("sealed from superiors")
                            .isFalse();
                });
            }
        }
    }

    @Property(tries = 60)
    void a_report_against_one_organ_goes_to_its_superior_at_last_when_it_has_one(
            @ForAll("counties") SmallCounty county, @ForAll("picks") List<Integer> picks) {
        Organ accused = county.organs().get(picks.get(0) % county.organs().size());
        Assume.that(accused.superior().isPresent());
        Router router = county.router(false);

        for (RoutingQuestion question : questions(county)) {
            assertThat(router.advise(new RoutingQuestion(
                                    CaseKind.REPORT,
                                    Optional.empty(),
                                    question.topic(),
                                    question.place(),
                                    question.channel(),
                                    Set.of(accused.id()),
                                    Set.of()))
                            .isGranted())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void whatever_is_lent_on_a_day_every_question_is_answered_on_it_and_a_station_only_under_a_loan_of_that_day(
            @ForAll("lendingCounties") SmallCounty county) {
        List<RoutingQuestion> questions = questions(county);
        Router router = county.router(false);
        Assume.that(
                questions.stream().allMatch(question -> router.advise(question).isGranted()));
        CountyProfile profile = county.profile();
        Collection<LocalDate> days = days(county);
        Statistics.label("lent on some day")
                .collect(days.stream().anyMatch(day -> !served(county, day).isEmpty()));
        Statistics.label("lent on some day")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));

        for (LocalDate day : days) {
            for (RoutingQuestion question : questions) {
                RoutingAdvice without = profile.advise(question).orElseThrow();
                RoutingAdvice advice = profile.advise(question.on(day)).orElseThrow();
                List<Reason> lent = advice.reasons().stream()
                        .filter(reason -> reason.code().equals("routing.row.lent"))
                        .toList();
                assertThat(lent)
                        .extracting(reason -> new LoanId(reason.detail("loan").orElseThrow()))
                        .isSubsetOf(served(county, day));
                if (lent.isEmpty()) {
                    assertThat(advice).isEqualTo(without);
                }
            }
        }
    }

    @Property(tries = 60)
    void the_days_that_stand_for_all_days_leave_no_set_of_loans_out(@ForAll("lendingCounties") SmallCounty county) {
        Set<Set<LoanId>> stood = new HashSet<>(Set.of(Set.of()));
        LoanDays.of(county.loans()).forEach(day -> stood.add(served(county, day)));

        for (LocalDate day = LocalDate.of(2025, 12, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(stood).contains(served(county, day));
        }
    }

    @Property(tries = 100)
    void no_station_gets_a_report_by_the_power_of_an_accused_lender(
            @ForAll("lendingCounties") SmallCounty county, @ForAll("picks") List<Integer> picks) {
        OrganId accused =
                county.organs().get(picks.get(0) % county.organs().size()).id();
        Router router = county.router(false);

        for (LocalDate day : days(county)) {
            for (RoutingQuestion question : questions(county)) {
                RoutingQuestion report = new RoutingQuestion(
                        CaseKind.REPORT,
                        Optional.empty(),
                        question.topic(),
                        question.place(),
                        question.channel(),
                        Set.of(accused),
                        Set.of());
                Outcome<RoutingAdvice> outcome = router.advise(report.on(day));
                assertThat(outcome.isGranted() || !router.advise(report).isGranted())
                        .isTrue();
                if (outcome.isGranted()) {
                    assertThat(outcome.orElseThrow().candidates()).doesNotContain(accused);
                    assertThat(outcome.orElseThrow().reasons())
                            .filteredOn(reason -> reason.code().equals("routing.row.lent"))
                            .noneMatch(reason -> reason.detail("lender").equals(Optional.of(accused.value())));
                }
            }
        }
    }

    /** One day for each set of loans that is served on some day. */
    private static Collection<LocalDate> days(SmallCounty county) {
        Map<Set<LoanId>, LocalDate> days = new LinkedHashMap<>();
        LoanDays.of(county.loans()).forEach(day -> days.putIfAbsent(served(county, day), day));
        return days.values();
    }

    private static Set<LoanId> served(SmallCounty county, LocalDate day) {
        return county.loans().stream()
                .filter(loan -> loan.isServedOn(day))
                .map(Loan::id)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<SmallCounty> lendingCounties() {
        return Counties.lending();
    }

    private static List<RoutingQuestion> questions(SmallCounty county) {
        List<RoutingQuestion> questions = new ArrayList<>();
        for (CaseKind kind : CaseKind.values()) {
            for (Optional<PetitionCategory> category : categories(kind)) {
                for (Topic topic : county.topics().topics()) {
                    for (Division division : county.territory().divisions()) {
                        CHANNELS.forEach(channel -> questions.add(
                                RoutingQuestion.of(kind, category, topic.code(), division.code(), channel)));
                    }
                }
            }
        }
        return questions;
    }

    private static List<Optional<PetitionCategory>> categories(CaseKind kind) {
        List<Optional<PetitionCategory>> categories = new ArrayList<>(List.of(Optional.empty()));
        if (kind == CaseKind.PETITION) {
            List.of(PetitionCategory.values()).forEach(category -> categories.add(Optional.of(category)));
        }
        return categories;
    }

    @Provide
    Arbitrary<SmallCounty> counties() {
        return Counties.any();
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Counties.picks();
    }
}
