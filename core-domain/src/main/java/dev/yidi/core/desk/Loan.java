package dev.yidi.core.desk;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * People and powers lent from above to a station for a term 下沉派驻: police, city enforcement or market supervision work in
 * the station, on the lender's power and in the lender's line.
 *
 * <p>A loan moves no power away: the lender keeps it and acts again where the loan does not. What the station does under
 * it is the station's work and the station's case; what only the lender may decide, a penalty for instance, stays the
 * lender's decision (行政处罚法(2021) art. 20, 24). Who has borrowed a power does not lend it on.
 *
 * @param id its identity
 * @param lender the organ that lends; after its abolition its successor
 * @param borrower the station: an organ on a lower tier, in the lender's division; after its abolition its successor
 * @param superior the organ that stays answerable for what is done under it 责任上级: the lender, or one over either side
 * @param officers the people lent, each of the lender's staff; empty when powers alone are lent 赋权
 * @param powers the powers lent, at least one; without divisions they reach as far as the station's own division
 * @param term the days of the loan
 * @param days the days of the term on which the people are there 派驻日; every day when empty
 * @param hours the hours of such a day at which they are there; the whole day when empty
 * @param basis the document it rests on 派驻依据
 * @param ownCases whether the people still read their own organ's cases meanwhile
 * @param atEnd what becomes of open cases when it ends
 */
public record Loan(
        LoanId id,
        OrganId lender,
        OrganId borrower,
        OrganId superior,
        Set<OfficerId> officers,
        List<Competence> powers,
        Validity term,
        Optional<Roster> days,
        List<TimeRange> hours,
        Citation basis,
        OwnCases ownCases,
        LoanEnd atEnd) {
    public Loan {
        TreeSet<OfficerId> people = new TreeSet<>(Comparator.comparing(OfficerId::value));
        people.addAll(officers);
        officers = Collections.unmodifiableSet(people);
        powers = List.copyOf(powers);
        hours = List.copyOf(hours);
        List<Fault> faults = new ArrayList<>();
        if (powers.isEmpty()) {
            faults.add(new Fault("powers", "loan.powerless", "expected at least one power, found none"));
        }
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i - 1).isBefore(hours.get(i))) {
                faults.add(new Fault(
                        "hours[" + i + "]",
                        "hours.overlap",
                        "expected a beginning after " + hours.get(i - 1) + ", found " + hours.get(i)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("loan", faults);
        }
    }

    /** Whether {@code date} is a day of its term: a case may be sent down under it. */
    public boolean runsOn(LocalDate date) {
        return term.contains(date);
    }

    /** Whether it runs on {@code date} and its people are there that day: matters that come up go to the station. */
    public boolean isServedOn(LocalDate date) {
        return runsOn(date) && isDay(date);
    }

    /** Whether its people are on duty at the station at {@code moment}, the county's local time. */
    public boolean isOnDutyAt(LocalDateTime moment) {
        return isServedOn(moment.toLocalDate()) && isHour(moment);
    }

    /**
     * Whether a case begun in its term is worked on under it at {@code moment}: while its people are on duty, and where
     * such cases are finished, on those days and at those hours after the term too.
     */
    public boolean reachesTo(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        boolean finishing =
                atEnd == LoanEnd.FINISH && term.until().filter(date::isAfter).isPresent();
        return (runsOn(date) || finishing) && isDay(date) && isHour(moment);
    }

    /** Whether {@code officer} is one of the people lent. */
    public boolean lends(OfficerId officer) {
        return officers.contains(officer);
    }

    /** The same loan of powers alone, without the people: as it travels to another county. */
    public Loan withOfficers(Set<OfficerId> others) {
        return new Loan(id, lender, borrower, superior, others, powers, term, days, hours, basis, ownCases, atEnd);
    }

    private boolean isDay(LocalDate date) {
        return days.map(roster -> roster.includes(date)).orElse(true);
    }

    private boolean isHour(LocalDateTime moment) {
        return hours.isEmpty() || hours.stream().anyMatch(range -> range.contains(moment.toLocalTime()));
    }
}
