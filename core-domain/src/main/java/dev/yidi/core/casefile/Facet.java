package dev.yidi.core.casefile;

import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.mediation.SeatedMediator;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.UnknownYearException;
import dev.yidi.core.time.WorkCalendar;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * One side of a case of which a history says how it was and how it is 要素. What a facet reads are codes, days and the ids of
 * officers, organs and parties: never a name and never a text.
 */
public enum Facet {
    /** The stage of the case's life 阶段. */
    STAGE((file, days) -> one(file.stage().name())),

    /** How it ended 结果. */
    RESULT((file, days) -> file.state() instanceof CaseState.Concluded concluded
            ? one(concluded.result().name())
            : one(
                    file.state() instanceof CaseState.Closed closed
                            ? Optional.of(closed.result().name())
                            : Optional.empty())),

    /** The kind of matter 类别. */
    KIND((file, days) -> one(file.matter().kind().name())),

    /** The category of a petition 信访类别. */
    CATEGORY((file, days) -> one(file.matter().category().map(Enum::name))),

    /** The topic 事项分类. */
    TOPIC((file, days) -> one(file.matter().topic().map(Object::toString))),

    /** How grave the matter is 风险等级. */
    RISK((file, days) -> one(file.matter().risk().map(Enum::name))),

    /** Whether it is sealed 密封. */
    SEALED((file, days) -> one(Boolean.toString(file.protection().sealed()))),

    /** The organ that answers for it 责任单位. */
    ACCOUNTABLE((file, days) -> one(file.custody().accountable().map(Object::toString))),

    /** The officer who handles it 承办人. */
    HANDLER((file, days) -> one(file.custody().handler().map(Object::toString))),

    /** The first handler 首办责任人. */
    FIRST_HANDLER((file, days) -> one(file.custody().firstHandler().toString())),

    /** Who has to sign 会签人. */
    SIGNERS((file, days) -> all(file.custody().signers())),

    /** The organs that watch 督促单位. */
    OVERSEERS((file, days) -> all(file.custody().overseers())),

    /** The leader in charge 包案领导. */
    LEADER((file, days) -> all(file.custody().charges().stream()
            .filter(LeaderCharge::isOpen)
            .map(LeaderCharge::leader)
            .toList())),

    /** Who has to keep away 回避人员. */
    RECUSED((file, days) -> all(file.protection().recused())),

    /** The role of each party 当事人身份. */
    PARTY_ROLE((file, days) -> {
        Map<String, String> roles = new LinkedHashMap<>();
        file.parties()
                .forEach(party -> roles.put(party.id().value(), party.role().name()));
        return roles;
    }),

    /** The last day of each party's role, where it has one 身份截止日. */
    PARTY_UNTIL((file, days) -> {
        Map<String, String> ends = new LinkedHashMap<>();
        file.parties()
                .forEach(party -> party.inForce()
                        .until()
                        .ifPresent(last -> ends.put(party.id().value(), last.toString())));
        return ends;
    }),

    /** Which proceedings are open and which have ended 办理程序. */
    PROCEEDING((file, days) -> {
        Map<String, String> open = new LinkedHashMap<>();
        file.proceedings()
                .all()
                .forEach((id, proceeding) -> open.put(id.value(), proceeding.isOpen() ? "OPEN" : "ENDED"));
        return open;
    }),

    /** Who sits as mediator in each mediation 调解员. */
    MEDIATORS((file, days) -> {
        Map<String, String> sitting = new LinkedHashMap<>();
        file.proceedings()
                .mediations()
                .forEach(mediation -> sitting.putAll(named(
                        mediation.id().value(),
                        mediation.bench().sitting().stream()
                                .map(SeatedMediator::id)
                                .toList())));
        return sitting;
    }),

    /** Who leads each joint handling 牵头单位. */
    JOINT_LEAD((file, days) -> {
        Map<String, String> leads = new LinkedHashMap<>();
        file.proceedings()
                .of(JointHandling.class)
                .forEach(joint -> leads.put(joint.id().value(), joint.lead().value()));
        return leads;
    }),

    /** Whether each clock runs 时限状态. */
    CLOCK_STATE((file, days) -> {
        Map<String, String> states = new LinkedHashMap<>();
        file.clocks().ledgers().values().forEach(clock -> states.put(clock.id().value(), state(clock)));
        return states;
    }),

    /** The last day of each clock 届满日. */
    CLOCK_DUE((file, days) -> {
        Map<String, String> due = new LinkedHashMap<>();
        file.clocks().ledgers().values().forEach(clock -> due.put(clock.id().value(), days.due(clock)));
        return due;
    });

    /** What stands before the year where the calendar has no data for a clock's last day. */
    public static final String NO_CALENDAR = "no-calendar-";

    private final BiFunction<CaseFile, Days, Map<String, String>> reading;

    Facet(BiFunction<CaseFile, Days, Map<String, String>> reading) {
        this.reading = reading;
    }

    /** How the facet stands in {@code file}, by what it is of; what has none is left out. */
    Map<String, String> of(CaseFile file, Days days) {
        return reading.apply(file, days);
    }

    /**
     * How days are reckoned.
     *
     * @param calendar the work calendar
     * @param zone the county's zone
     */
    record Days(WorkCalendar calendar, ZoneId zone) {
        /** The last day; a year without calendar is named in its place, because a history is read in such years too. */
        String due(ClockLedger clock) {
            try {
                return clock.due(calendar, zone).date().toString();
            } catch (UnknownYearException unknown) {
                return NO_CALENDAR + unknown.year();
            }
        }
    }

    private static String state(ClockLedger clock) {
        if (clock.isStopped()) {
            return "STOPPED";
        }
        if (clock.isEnded()) {
            return "LAPSED";
        }
        return clock.isPaused() ? "PAUSED" : "RUNNING";
    }

    private static Map<String, String> one(String value) {
        return Map.of("", value);
    }

    private static Map<String, String> one(Optional<String> value) {
        return value.map(each -> Map.of("", each)).orElseGet(Map::of);
    }

    private static Map<String, String> all(Collection<?> values) {
        return named("", values);
    }

    private static Map<String, String> named(String of, Collection<?> values) {
        return values.isEmpty()
                ? Map.of()
                : Map.of(of, values.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
    }
}
