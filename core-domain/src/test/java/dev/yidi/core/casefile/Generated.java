package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.request.CallBackRules;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A generated case: a county with one of several policies, a case of one of several sorts, and its steps one by one. */
record Generated(List<Step> steps) {
    /** How many sorts of cases are registered: every kind there is, petitions of two categories, one matter without topic. */
    static final int SORTS = 8;

    /** One step: the file before, what was wanted, what came of it, the file and the whole journal after. */
    record Step(
            CaseFile before,
            Setting setting,
            CaseCommand command,
            Outcome<List<CaseEvent>> outcome,
            CaseFile after,
            List<CaseEvent> journal) {

        List<CaseEvent> events() {
            return outcome.fold(events -> events, reasons -> List.of());
        }
    }

    private static final Limit LOCAL = new Limit(
            new LimitId("LOCAL_HANDLE"),
            LimitNature.DUTY,
            Span.days(20),
            Milestone.ACCEPTED,
            Set.of(Milestone.CONCLUDED),
            RollPolicy.NONE,
            Optional.of(new ExtensionRule("ORGAN_HEAD", Optional.of(Span.days(15)), Optional.of(2))),
            EnumSet.allOf(PauseReason.class),
            Play.LAW,
            Validity.from(LocalDate.of(2020, 1, 1)),
            "CN",
            EnumSet.allOf(CaseKind.class),
            Set.of());

    private static final RuleSet FIRST_RULES = new RuleSet("local", "1", List.of(LOCAL)).over(RuleSet.national2022());

    /** Where officers work whom commands name. */
    static final Map<OfficerId, OrganId> POSTS = Map.of(
            Play.QIN, CountyDesk.HOUSING, Play.CLERK, CountyDesk.POST, new OfficerId("of-police"), CountyDesk.POLICE);

    private static final Map<Integer, CountyProfile> PROFILES = new ConcurrentHashMap<>();

    static Generated of(int policy, int sort, List<Move> moves) {
        return of(policy, sort, moves, moves.size(), UnaryOperator.identity());
    }

    /** A history in which the county has another profile from the move numbered {@code change} on. */
    static Generated of(int policy, int sort, List<Move> moves, int change, UnaryOperator<CountyProfile> changed) {
        boolean lending = policy % 2 == 1;
        CountyProfile first = PROFILES.computeIfAbsent(policy, Generated::profile);
        CountyProfile later = changed.apply(first);
        Play begun = Play.begin(first, registration(sort));
        Play start = sort % SORTS == 3 ? ProceedingMoves.agreed(begun.acceptedBy(CountyDesk.HALL_A)) : begun;
        CaseFile file = start.file();
        List<CaseEvent> journal = new ArrayList<>(start.journal());
        Instant now = Play.START;
        List<Step> steps = new ArrayList<>();
        int done = 0;
        for (Move move : moves) {
            now = now.plus(Duration.ofHours(move.hours()));
            CountyProfile profile = done++ < change ? first : later;
            Setting system = new Setting(profile, CountyDesk.CALENDAR, now, Actor.system()).with(POSTS);
            Optional<CaseCommand> look = look(file, system);
            if (look.isPresent()) {
                steps.add(step(file, look.get(), system, journal));
                file = steps.get(steps.size() - 1).after();
            }
            CaseCommand drawn = move.command(file, LocalDate.ofInstant(now, CountyDesk.ZONE));
            CaseCommand command = lending ? toStation(drawn) : drawn;
            Actor actor = move.actor(file, command);
            steps.add(step(
                    file,
                    command,
                    new Setting(profile, CountyDesk.CALENDAR, now, lending ? lent(actor, move) : actor).with(POSTS),
                    journal));
            file = steps.get(steps.size() - 1).after();
        }
        return new Generated(List.copyOf(steps));
    }

    /** The rules every generated case starts under. */
    static RuleSet firstRules() {
        return FIRST_RULES;
    }

    private static Step step(CaseFile file, CaseCommand command, Setting setting, List<CaseEvent> journal) {
        Outcome<List<CaseEvent>> outcome = Decision.of(file, command, setting);
        List<CaseEvent> events = outcome.fold(granted -> granted, reasons -> List.of());
        journal.addAll(events);
        return new Step(file, setting, command, outcome, file.after(events), List.copyOf(journal));
    }

    /** The look at the loans, when it is due: the timekeeper sees to it before anybody acts. */
    private static Optional<CaseCommand> look(CaseFile file, Setting setting) {
        return Alarms.of(file, setting.notBefore(file.changedAt())).stream()
                .filter(alarm -> LoanWatch.knows(alarm.clock()) && !alarm.at().isAfter(setting.now()))
                .<CaseCommand>map(alarm -> new FireRung(alarm.clock(), alarm.rung()))
                .findFirst();
    }

    /** What is sunk, and what would go to the other town, goes to the station. */
    private static CaseCommand toStation(CaseCommand command) {
        return command instanceof Dispatch dispatch
                        && (dispatch.verb() == DispatchVerb.SINK
                                || dispatch.to().equals(CountyDesk.HALL_B))
                ? new Dispatch(dispatch.verb(), CountyDesk.STATION, dispatch.reason(), dispatch.reportBy())
                : command;
    }

    /** Every other act of the station is done by the officer the police lends to it. */
    private static Actor lent(Actor actor, Move move) {
        return actor.organ().equals(Optional.of(CountyDesk.STATION)) && move.b() % 2 == 0
                ? Actor.officer(new OfficerId("of-police"), CountyDesk.POLICE)
                : actor;
    }

    /** Every other county has a station to which the police lends; what becomes of open cases differs. */
    private static CountyProfile profile(int number) {
        return number % 2 == 1
                ? CountyDesk.zoned(
                        policy(number),
                        FIRST_RULES,
                        List.of(CountyDesk.loan(List.of(LoanEnd.values()).get(number / 2 % LoanEnd.values().length))))
                : CountyDesk.profile(policy(number), FIRST_RULES);
    }

    CountyProfile profile() {
        return steps.get(0).setting().profile();
    }

    CaseFile last() {
        return steps.get(steps.size() - 1).after();
    }

    private static CasePolicy policy(int number) {
        CasePolicy plain = CountyDesk.POLICY;
        return new CasePolicy(
                plain.numberPattern(),
                number % 4,
                number / 4 % 3,
                plain.reopenWindow(),
                plain.maxRepresentatives(),
                plain.urgeInterval(),
                number % 2 == 0,
                number % 3 == 0,
                plain.ratingScale(),
                plain.unsatisfiedGrades(),
                new CallBackRules(1 + number % 3, 1, number % 3 == 0 ? EnumSet.allOf(CaseKind.class) : Set.of()),
                plain.likeness());
    }

    static Registration registration(int sort) {
        return switch (sort % SORTS) {
            case 0 -> Registration.petition();
            case 1 -> Registration.petition().on(Optional.empty());
            case 2, 3 -> Registration.dispute();
            case 4 -> Registration.report(CountyDesk.POLICE);
            case 6 -> Registration.petition().by(IntakeChannel.HOTLINE_12345).as(CaseKind.REQUEST, Optional.empty());
            case 7 -> Registration.petition().as(CaseKind.CONSULTATION, Optional.empty());
            default ->
                Registration.petition()
                        .as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION))
                        .against(Set.of(CountyDesk.HOUSING));
        };
    }
}
