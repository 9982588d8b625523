package dev.yidi.core.outside;

import dev.yidi.core.Citation;
import dev.yidi.core.Reason;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a citizen is told about a procedure 告知内容: the way, who may apply, where, until when, and what to bring.
 *
 * @param name its name in the table
 * @param title what it is called
 * @param way which way it belongs to
 * @param who who may apply
 * @param where where to apply
 * @param bring what to bring
 * @param notes what else to tell
 * @param time the time to apply, as the rules have it; empty where the law sets none
 * @param lastDay the last day to apply; empty where no time is set, it is not known since when, or {@code noDay} says why
 * @param noDay why no last day can be named although there is a time: it lies in a year without calendar
 * @param basis the text it rests on
 * @param english the same in English, as far as the table has it
 */
public record Guide(
        String name,
        String title,
        OutsideWay way,
        String who,
        String where,
        List<String> bring,
        List<String> notes,
        Optional<Span> time,
        Optional<LocalDate> lastDay,
        Optional<Reason> noDay,
        Citation basis,
        Optional<GuideWording> english) {
    public Guide {
        bring = List.copyOf(bring);
        notes = List.copyOf(notes);
    }

    /** Of a table that says nothing in English. */
    public Guide(
            String name,
            String title,
            OutsideWay way,
            String who,
            String where,
            List<String> bring,
            List<String> notes,
            Optional<Span> time,
            Optional<LocalDate> lastDay,
            Optional<Reason> noDay,
            Citation basis) {
        this(name, title, way, who, where, bring, notes, time, lastDay, noDay, basis, Optional.empty());
    }

    /** What is told, in Chinese. */
    public GuideWording wording() {
        return new GuideWording(title, who, where, bring, notes);
    }

    /** What to tell of {@code terms} under {@code rules} to somebody who knows of the matter since {@code knownOn}. */
    public static Guide of(
            OutsideTerms terms, RuleSet rules, Optional<LocalDate> knownOn, WorkCalendar calendar, ZoneId zone) {
        return of(terms, rules, knownOn, DisputedAct.unknown(), calendar, zone);
    }

    /** The same to somebody who turns against {@code act}: no day is named that lies behind what the act's days allow. */
    public static Guide of(
            OutsideTerms terms,
            RuleSet rules,
            Optional<LocalDate> knownOn,
            DisputedAct act,
            WorkCalendar calendar,
            ZoneId zone) {
        List<Limit> limits = rules.limits().stream()
                .filter(limit -> terms.limits().contains(limit.id()))
                .toList();
        Optional<Limit> time = limits.stream()
                .filter(limit -> limit.start() == Milestone.OUTSIDE_KNOWN)
                .findFirst();
        Stream<LastDay> own =
                time.stream().flatMap(limit -> knownOn.stream().map(day -> LastDay.of(limit, day, calendar, zone)));
        Stream<LastDay> caps = limits.stream()
                .flatMap(limit -> act.day(limit.start()).stream().map(day -> LastDay.of(limit, day, calendar, zone)));
        Optional<LastDay> last = Stream.concat(own, caps).min(LastDay.EARLIEST);
        return new Guide(
                terms.name(),
                terms.title(),
                terms.way(),
                terms.who(),
                terms.where(),
                terms.bring(),
                terms.notes(),
                time.map(Limit::span),
                last.flatMap(LastDay::day),
                last.flatMap(LastDay::unknown),
                terms.basis(),
                terms.english());
    }
}
