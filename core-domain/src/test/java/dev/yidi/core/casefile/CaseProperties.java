package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Generated.Step;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for any sequence of commands by anyone, in any county. */
class CaseProperties {
    private static final Set<Class<?>> AFTER_ANY_END = Set.of(
            RevokeMandate.class,
            ReportToPrincipal.class,
            DecideLikeness.class,
            AddNote.class,
            EndRole.class,
            EnterSupervision.class,
            SuspectReprisal.class,
            RecuseOfficer.class,
            FireRung.class,
            PauseClock.class,
            ResumeClock.class,
            ExtendClock.class,
            ViewSealedData.class,
            RecordScan.class,
            DeliverDocument.class,
            ServeDocument.class,
            ConductReport.class,
            ConductConsultation.class);
    /** What lies with a court or another body is followed to its end, and what is owed to it delivered. */
    private static final Set<Class<?>> AFTER_WITHDRAWAL = Set.of(
            ConductMediation.class,
            ConductConfirmation.class,
            ConductReferral.class,
            ConductAgency.class,
            ConductOutside.class);

    private static final Set<Class<?>> AFTER_CLOSURE = Set.of(
            ReopenCase.class,
            CallBackCitizen.class,
            RateCase.class,
            AnswerInPublic.class,
            ConductMediation.class,
            ConductConfirmation.class,
            ConductPetition.class,
            ConductReferral.class,
            ConductAgency.class,
            ConductOutside.class);

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.sequences();
    }

    @Property(tries = 100)
    void the_journal_folds_to_the_state_step_by_step_and_the_version_counts_it(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            assertThat(CaseFile.from(step.journal())).isEqualTo(step.after());
            assertThat(step.after().version()).isEqualTo(step.journal().size());
            assertThat(step.journal()).extracting(CaseEvent::at).isSorted();
        }
    }

    @Property(tries = 250)
    void exactly_one_organ_is_accountable_from_the_first_dispatch_on(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Custody custody = step.after().custody();
            boolean sentOrTaken = step.journal().stream()
                    .anyMatch(event -> event instanceof CaseDispatched
                            || event instanceof CaseAccepted
                            || event instanceof AnsweredOnTheSpot
                            || event instanceof CaseNotAccepted);
            assertThat(custody.accountable().isPresent()).isEqualTo(sentOrTaken);
            if (step.after().stage() == Stage.DISPATCHED) {
                Dispatching open = custody.open().orElseThrow();
                OrganId answers = open.verb() == DispatchVerb.GUIDE ? open.from() : open.to();
                assertThat(custody.accountable()).contains(answers);
                assertThat(step.after().state()).isEqualTo(new CaseState.Dispatched(open.to()));
            } else {
                assertThat(custody.pendingObjection())
                        .satisfiesAnyOf(
                                pending -> assertThat(pending).isEmpty(),
                                pending ->
                                        assertThat(step.after().stage().ended()).isTrue());
            }
            for (CaseEvent event : step.events()) {
                if (event instanceof CaseReturned returned) {
                    assertThat(custody.accountable()).contains(returned.to());
                } else if (event instanceof DispatchObjected || event instanceof ReturnRefused) {
                    assertThat(custody.accountable())
                            .isEqualTo(step.before().custody().accountable());
                } else if (event instanceof CaseAccepted accepted) {
                    assertThat(custody.accountable()).contains(accepted.organ());
                    assertThat(custody.handler()).contains(accepted.handler());
                }
            }
        }
    }

    @Property(tries = 250)
    void a_case_is_returned_no_oftener_than_the_county_says_and_then_only_designated(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        Generated generated = Generated.of(policy, sort, moves);
        int limit = generated.profile().policy().returnLimit();
        for (Step step : generated.steps()) {
            int returns = step.before().custody().returns();
            assertThat(step.after().custody().returns()).isLessThanOrEqualTo(limit);
            for (CaseEvent event : step.events()) {
                if (event instanceof CaseDispatched dispatched
                        && returns > 0
                        && returns == limit
                        && !(step.command() instanceof FireRung)) {
                    assertThat(dispatched.verb()).isEqualTo(DispatchVerb.DESIGNATE);
                    assertThat(dispatched.from()).isEqualTo(CountyDesk.CENTRE);
                }
            }
        }
    }

    @Property(tries = 250)
    void an_ended_case_takes_only_what_is_allowed(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Stage stage = step.before().stage();
            if (stage.ended() && !step.events().isEmpty()) {
                boolean rateable = stage == Stage.CLOSED || stage == Stage.NOT_ACCEPTED;
                assertThat(AFTER_ANY_END.contains(step.command().getClass())
                                || step.command() instanceof PrivacyCommand
                                || (stage == Stage.WITHDRAWN
                                        && AFTER_WITHDRAWAL.contains(
                                                step.command().getClass()))
                                || (rateable
                                        && AFTER_CLOSURE.contains(step.command().getClass())))
                        .as("%s in a case %s", step.command().getClass().getSimpleName(), stage)
                        .isTrue();
            }
            if (step.after().stage() == Stage.CLOSED && stage != Stage.CLOSED) {
                assertThat(step.after().aftercare().answer()).isPresent();
                assertThat(step.after().proceedings().hasOpen()).isFalse();
            }
        }
    }

    @Property(tries = 250)
    void a_withdrawal_ends_what_is_the_citizens_own_and_leaves_what_others_are_owed(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            CaseFile before = step.before();
            WithdrawCase withdrawal = new WithdrawCase(
                    before.parties().stream()
                            .filter(party -> party.role() == PartyRole.APPLICANT)
                            .map(Party::id)
                            .collect(Collectors.toSet()),
                    Play.text());
            Setting citizen = new Setting(
                    step.setting().profile(),
                    CountyDesk.CALENDAR,
                    step.setting().now(),
                    Actor.citizen());
            Outcome<List<CaseEvent>> decided = Decision.of(before, withdrawal, citizen);
            Statistics.label("withdrawn over something open")
                    .collect(decided.isGranted() && before.proceedings().hasOpen());
            if (decided.isGranted()) {
                CaseFile after = before.after(decided.orElseThrow());
                assertThat(after.stage()).isEqualTo(Stage.WITHDRAWN);
                assertThat(after.proceedings().all().values().stream()
                                .filter(Proceeding::isOpen)
                                .map(Object::getClass)
                                .toList())
                        .isSubsetOf(LEFT_ELSEWHERE);
                assertThat(after.clocks().running().stream()
                                .filter(clock -> clock.limit().nature() == LimitNature.DUTY)
                                .toList())
                        .allMatch(clock -> after.clocks()
                                .ownerOf(clock.id())
                                .filter(after.proceedings()::isOpen)
                                .isPresent());
            }
        }
        Statistics.label("withdrawn over something open")
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static final Set<Class<?>> LEFT_ELSEWHERE = Set.of(
            Mediation.class,
            JudicialConfirmation.class,
            LitigationReferral.class,
            LitigationAgency.class,
            OutsideProcedure.class);

    @Property(tries = 250)
    void what_was_is_never_rewritten(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            CaseFile before = step.before();
            CaseFile after = step.after();
            begins(after.custody().handOvers(), before.custody().handOvers());
            begins(
                    names(after.mandates().all(), mandate -> List.of(mandate.id(), mandate.terms())),
                    names(before.mandates().all(), mandate -> List.of(mandate.id(), mandate.terms())));
            begins(
                    names(after.custody().charges(), charge -> List.of(charge.leader(), charge.takenAt())),
                    names(before.custody().charges(), charge -> List.of(charge.leader(), charge.takenAt())));
            assertThat(after.custody().charges().stream().filter(LeaderCharge::isOpen))
                    .hasSizeLessThanOrEqualTo(1);
            begins(
                    names(after.parties(), party -> List.of(party.id(), party.role(), party.organisation())),
                    names(before.parties(), party -> List.of(party.id(), party.role(), party.organisation())));
            LocalDate today = step.setting().notBefore(before.changedAt()).today();
            for (Party party : before.parties()) {
                Validity was = party.inForce();
                Validity is = after.party(party.id()).orElseThrow().inForce();
                Statistics.label("a role ended").collect(!is.equals(was));
                if (!is.equals(was)) {
                    assertThat(step.command()).isInstanceOf(EndRole.class);
                    assertThat(is.from()).isEqualTo(was.from());
                    assertThat(is.until().orElseThrow()).isAfterOrEqualTo(today.minusDays(1));
                    assertThat(was.until()).isNotEqualTo(is.until());
                    assertThat(Stream.iterate(was.from(), today::isAfter, day -> day.plusDays(1)))
                            .allMatch(day -> was.contains(day) == is.contains(day));
                }
            }
        }
        Statistics.label("a role ended")
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 250)
    void who_has_no_role_does_nothing_and_somebody_always_applies(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            CaseFile before = step.before();
            LocalDate today = step.setting().notBefore(before.changedAt()).today();
            for (CaseEvent event : step.events()) {
                Set<PartyId> acting = event instanceof CaseWithdrawn withdrawn
                        ? withdrawn.parties()
                        : event instanceof MaterialAdded added
                                ? added.party().map(Set::of).orElse(Set.of())
                                : event instanceof MandateGiven given
                                        ? Set.of(given.terms().principal())
                                        : Set.of();
                assertThat(acting)
                        .allMatch(
                                party -> step.after().party(party).orElseThrow().isOn(today));
            }
            boolean applied = before.parties().stream().anyMatch(party -> party.is(PartyRole.APPLICANT, today));
            assertThat(!applied
                            || step.after().parties().stream()
                                    .filter(party -> party.role() == PartyRole.APPLICANT)
                                    .anyMatch(party -> party.inForce().until().isEmpty()))
                    .isTrue();
        }
    }

    @Property(tries = 250)
    void nothing_is_concluded_while_a_signature_is_owed_and_none_is_ever_taken_away(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            CaseFile before = step.before();
            boolean ends = step.events().stream()
                    .anyMatch(each -> each instanceof CaseConcluded || each instanceof CaseClosed);
            assertThat(!ends || Signatures.against(before).isEmpty()).isTrue();
            begins(
                    step.after().custody().signing().signatures(),
                    before.custody().signing().signatures());
            begins(step.after().aftercare().callBacks(), before.aftercare().callBacks());
        }
    }

    @Property(tries = 250)
    void intervals_of_what_one_alone_can_have_never_overlap(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        CaseFile last = Generated.of(policy, sort, moves).last();
        List<LeaderCharge> charges = last.custody().charges();
        for (int i = 1; i < charges.size(); i++) {
            assertThat(charges.get(i - 1).releasedAt().orElseThrow())
                    .isBeforeOrEqualTo(charges.get(i).takenAt());
        }
        List<HandOver> handOvers = last.custody().handOvers();
        for (int i = 1; i < handOvers.size(); i++) {
            assertThat(handOvers.get(i).from()).isEqualTo(handOvers.get(i - 1).to());
            assertThat(handOvers.get(i).at())
                    .isAfterOrEqualTo(handOvers.get(i - 1).at());
        }
        if (!handOvers.isEmpty()) {
            assertThat(handOvers.get(handOvers.size() - 1).to())
                    .isEqualTo(last.custody().firstHandler());
        }
        Map<PartyId, List<Mandate>> mandates = last.mandates().all().stream()
                .collect(Collectors.groupingBy(mandate -> mandate.terms().principal()));
        for (List<Mandate> ofOne : mandates.values()) {
            for (int i = 1; i < ofOne.size(); i++) {
                Mandate earlier = ofOne.get(i - 1);
                Instant begin = ofOne.get(i).givenAt();
                LocalDate day = LocalDate.ofInstant(begin, CountyDesk.ZONE);
                assertThat(earlier.revokedAt()
                                        .filter(end -> !end.isAfter(begin))
                                        .isPresent()
                                || !earlier.terms().term().contains(day))
                        .isTrue();
            }
        }
    }

    private static void begins(List<?> after, List<?> before) {
        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(List.<Object>copyOf(after.subList(0, before.size()))).isEqualTo(before);
    }

    private static <T> List<Object> names(List<T> all, Function<T, Object> name) {
        return all.stream().map(name).toList();
    }

    @Property(tries = 250)
    void the_first_handler_changes_by_name_alone_and_is_never_a_recused_officer(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            OfficerId before = step.before().custody().firstHandler();
            OfficerId after = step.after().custody().firstHandler();
            boolean named = step.events().stream()
                    .anyMatch(event -> event instanceof FirstHandlerChanged changed
                            && changed.from().equals(before)
                            && changed.to().equals(after));
            assertThat(after.equals(before) || named).isTrue();
            if (step.after().stage() != Stage.WITHDRAWN && step.after().stage() != Stage.MERGED) {
                assertThat(step.after().protection().recused()).doesNotContain(after);
                assertThat(step.after()
                                .custody()
                                .handler()
                                .filter(step.after().protection().recused()::contains))
                        .isEmpty();
            }
        }
    }

    @Property(tries = 250)
    void a_report_never_lies_with_the_side_it_accuses_and_that_side_does_nothing(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Set<OrganId> accused = step.after().protection().accused();
            for (OrganId organ : List.of(CountyDesk.POLICE, CountyDesk.HOUSING)) {
                if (accused.contains(organ)) {
                    assertThat(step.after().custody().accountable()).isNotEqualTo(Optional.of(organ));
                    assertThat(step.after().custody().open().map(Dispatching::to))
                            .isNotEqualTo(Optional.of(organ));
                }
                if (step.before().protection().accused().contains(organ)
                        && step.setting().actor().organ().equals(Optional.of(organ))) {
                    assertThat(step.outcome().isGranted()).isFalse();
                }
            }
            if (accused.contains(CountyDesk.POLICE)) {
                assertThat(step.after().custody().accountable()).isNotEqualTo(Optional.of(CountyDesk.POST));
            }
        }
    }

    @Property(tries = 250)
    void no_command_gives_an_officer_or_organ_of_the_accused_side_a_part(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(min = 4, max = 5) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Set<OrganId> accused = step.before().protection().accused();
            if (!step.events().isEmpty() && !(step.command() instanceof Classify)) {
                Named named = Named.in(step.command().appoints());
                assertThat(named.organs()).noneMatch(organ -> Accused.bars(organ, accused, step.setting()));
                assertThat(named.officers()).noneMatch(officer -> AccusedSide.staffs(officer, accused, step.setting()));
            }
            Set<OfficerId> newcomers =
                    new LinkedHashSet<>(step.after().custody().officers());
            newcomers.removeAll(step.before().custody().officers());
            assertThat(newcomers).noneMatch(officer -> AccusedSide.staffs(officer, accused, step.setting()));
        }
    }

    @Property(tries = 100)
    void no_history_brings_a_report_to_the_accused_organ_by_id_or_by_name(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(min = 4, max = 5) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            CaseFile file = step.after();
            step.events().forEach(event -> passesOnToNobodyAccused(event, file, step.setting()));
            OrganId holder = file.custody().accountable().orElse(file.intake().organ());
            Setting setting = new Setting(
                    step.setting().profile(),
                    step.setting().calendar(),
                    step.setting().now(),
                    Actor.officer(new OfficerId("of-" + holder), holder));
            for (int words = 0; words < 8; words++) {
                Decision.of(file, PrivacyMoves.disclosure(Recipient.body(FurtherMoves.words(words))), setting)
                        .fold(events -> events, reasons -> List.<CaseEvent>of())
                        .forEach(event -> passesOnToNobodyAccused(event, file, setting));
            }
        }
        Statistics.label("passed on")
                .coverage(coverage -> coverage.check(RecipientKind.OUTSIDE_BODY).count(count -> count > 0));
    }

    private static void passesOnToNobodyAccused(CaseEvent event, CaseFile file, Setting setting) {
        Set<OrganId> side = setting.profile().organs().all().stream()
                .map(Organ::id)
                .filter(organ -> Accused.bars(organ, file.protection().accused(), setting))
                .collect(Collectors.toSet());
        for (Disclosure passed : event.disclosures(file)) {
            Statistics.label("passed on").collect(passed.to().kind());
            assertThat(side).as("%s in %s", event, passed).noneMatch(organ -> means(passed.to(), organ));
        }
    }

    /** The organs of the tests are called by their ids and where they sit. */
    private static boolean means(Recipient to, OrganId organ) {
        return to.kind() == RecipientKind.ORGAN
                ? to.name().equals(organ.value())
                : to.name().replaceFirst("^甲?县 ?", "").toLowerCase(Locale.ROOT).startsWith(organ.value() + "大楼");
    }

    @Property(tries = 250)
    void a_loan_that_ends_loses_no_case_and_moves_nothing_but_who_answers_for_it(
            @ForAll @IntRange(max = 5) int station,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        boolean lapsed = false;
        for (Step step : Generated.of(2 * station + 1, sort, moves).steps()) {
            Custody before = step.before().custody();
            Custody after = step.after().custody();
            for (CaseEvent event : step.events()) {
                if (event instanceof LoanLapsed lapse) {
                    lapsed = true;
                    assertThat(step.command()).isInstanceOf(FireRung.class);
                    assertThat(after.firstHandler()).isEqualTo(before.firstHandler());
                    assertThat(after.accountable().isPresent())
                            .isEqualTo(before.accountable().isPresent());
                    boolean stays = after.accountable().equals(before.accountable());
                    assertThat(stays || lapse.atEnd() == LoanEnd.RAISE).isTrue();
                    assertThat(!stays
                                    || lapse.atEnd() != LoanEnd.RAISE
                                    || !before.accountable().equals(Optional.of(lapse.station()))
                                    || step.after().stage() == Stage.CONCLUDED)
                            .as("raised where the station answered for open work")
                            .isTrue();
                }
            }
            Lending lending = Lending.of(step.after(), step.setting());
            assertThat(lending.inForce())
                    .allMatch(power -> lending.loan(power)
                            .filter(loan -> loan.runsOn(step.setting().today())
                                    || loan.atEnd() == LoanEnd.FINISH
                                    || power.lapsedAt().isEmpty())
                            .isPresent());
        }
        Statistics.label("a loan lapsed").collect(lapsed);
        Statistics.label("a loan lapsed")
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 250)
    void a_lent_officer_signs_as_lent_and_only_for_the_station_under_a_loan_that_reaches_the_day(
            @ForAll @IntRange(max = 5) int station,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(2 * station + 1, sort, moves).steps()) {
            for (CaseEvent event : step.events()) {
                if (event instanceof LentOfficerActed acted) {
                    Setting then = step.setting().notBefore(step.before().changedAt());
                    assertThat(then.actor().officer()).contains(acted.officer());
                    assertThat(then.actor().organ()).contains(acted.lender());
                    assertThat(step.before().protection().recused()).doesNotContain(acted.officer());
                    assertThat(Accused.bars(
                                    acted.lender(), step.before().protection().accused(), then))
                            .isFalse();
                    assertThat(then.profile().lending().find(acted.loan()))
                            .hasValueSatisfying(
                                    loan -> assertThat(loan.reachesTo(LocalDateTime.ofInstant(then.now(), then.zone())))
                                            .isTrue());
                }
            }
        }
    }

    @Property(tries = 1000)
    void a_refusal_names_its_reasons_once_each_and_changes_nothing(
            @ForAll @IntRange(max = 11) int policy,
            @ForAll @IntRange(max = 7) int sort,
            @ForAll("moves") List<Move> moves) {
        for (Step step : Generated.of(policy, sort, moves).steps()) {
            Statistics.label("something came of it")
                    .collect(
                            step.command() instanceof PrivacyCommand
                                    ? PrivacyCommand.class.getSimpleName()
                                    : step.command().getClass().getSimpleName(),
                            !step.events().isEmpty());
            if (!step.outcome().isGranted()) {
                assertThat(step.outcome().reasons()).extracting(Reason::code).doesNotHaveDuplicates();
                assertThat(step.after()).isEqualTo(step.before());
            }
        }
        Statistics.label("something came of it")
                .coverage(coverage -> Stream.of(CaseCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .forEach(command -> {
                            coverage.check(command, true).count(count -> count > 0);
                            coverage.check(command, false).count(count -> count >= 0);
                        }));
    }
}
