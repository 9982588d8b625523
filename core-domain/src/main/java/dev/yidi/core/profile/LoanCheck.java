package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether loans go from above to below, lend what the lender has, and nobody is lent twice at a time. */
final class LoanCheck {
    private static final int SHOWN = 3;

    private final ProfileFindings findings;
    private final List<Loan> loans;

    private LoanCheck(ProfileFindings findings, List<Loan> loans) {
        this.findings = findings;
        this.loans = loans;
    }

    static void check(ProfileFindings findings, List<Loan> loans) {
        LoanCheck check = new LoanCheck(findings, loans);
        findings.unique(
                "loans", "loan", loans.stream().map(loan -> loan.id().value()).toList());
        loans.forEach(check::loan);
        check.peopleLentTwice();
    }

    private void loan(Loan loan) {
        String path = path(loan);
        Optional<Organ> lender = organ(path + ".lender", loan.lender());
        Optional<Organ> borrower = organ(path + ".borrower", loan.borrower());
        Optional<Organ> superior = organ(path + ".superior", loan.superior());
        days(path, loan);
        for (int i = 0; i < loan.powers().size(); i++) {
            String power = path + ".powers[" + i + "]";
            findings.topics(power + ".topics", loan.powers().get(i).topics());
            findings.divisions(power + ".divisions", loan.powers().get(i).divisions());
        }
        if (lender.isEmpty() || borrower.isEmpty()) {
            return;
        }
        sides(path, lender.get(), borrower.get());
        superior.ifPresent(organ -> superior(path, organ, lender.get(), borrower.get()));
        for (int i = 0; i < loan.powers().size(); i++) {
            power(path + ".powers[" + i + "]", loan, loan.powers().get(i), borrower.get());
        }
    }

    private void sides(String path, Organ lender, Organ borrower) {
        if (lender.equals(borrower)) {
            findings.add(
                    path + ".borrower",
                    "loan.to-itself",
                    "expected another organ than the lender, found " + borrower.id());
        } else if (!borrower.tier().isBelow(lender.tier())) {
            findings.add(
                    path + ".borrower",
                    "loan.not-from-above",
                    "expected a station of a tier below " + lender.tier() + ", the lender's, found " + borrower.id()
                            + " of tier " + borrower.tier());
        } else if (!lender.tier().isAbove(Tier.COUNTY)
                && !findings.territory().contains(lender.division(), borrower.division())) {
            findings.add(
                    path + ".borrower",
                    "loan.outside",
                    "expected a station in the lender's division " + lender.division() + ", found " + borrower.id()
                            + " in " + borrower.division());
        }
    }

    private void superior(String path, Organ superior, Organ lender, Organ borrower) {
        boolean fits = superior.equals(lender)
                || findings.organs().isOver(superior.id(), lender.id())
                || findings.organs().isOver(superior.id(), borrower.id());
        if (!fits) {
            findings.add(
                    path + ".superior",
                    "loan.superior",
                    "expected the lender " + lender.id() + ", or an organ over it or over the station " + borrower.id()
                            + ", found " + superior.id());
        }
    }

    private void days(String path, Loan loan) {
        Set<LocalDate> single = new TreeSet<>();
        loan.days().ifPresent(roster -> single.addAll(roster.dates()));
        single.stream()
                .filter(date -> !loan.runsOn(date))
                .forEach(date -> findings.add(
                        path + ".days.dates", "loan.day-outside", "expected a day of the term, found " + date));
        if (LoanDays.of(List.of(loan)).stream().noneMatch(loan::isServedOn)) {
            findings.add(path + ".days", "loan.never", "expected at least one day of the term, found none");
        }
    }

    /** The station's reach, and the lender's own competences: what it has borrowed itself it does not lend on. */
    private void power(String path, Loan loan, Competence power, Organ borrower) {
        for (DivisionCode place : power.divisions()) {
            if (findings.territory().knows(place) && !findings.territory().contains(borrower.division(), place)) {
                findings.add(
                        path + ".divisions",
                        "loan.power-outside",
                        "expected a division in " + borrower.division() + ", the station's, found " + place);
            }
        }
        Organ lender = findings.organs().get(loan.lender());
        List<String> lacking = new ArrayList<>();
        for (TopicCode topic : topics(power)) {
            for (CaseKind kind : power.kinds().isEmpty() ? EnumSet.allOf(CaseKind.class) : power.kinds()) {
                for (DivisionCode place : places(power, borrower)) {
                    if (findings.territory().knows(place)
                            && !lender.isCompetentFor(findings.territory(), findings.topics(), kind, topic, place)) {
                        lacking.add(kind + " " + topic + " in " + place);
                    }
                }
            }
        }
        if (!lacking.isEmpty()) {
            findings.add(
                    path,
                    "loan.power-lacking",
                    "expected a power of " + loan.lender() + " itself, found one it does not have: " + shown(lacking));
        }
    }

    private List<TopicCode> topics(Competence power) {
        return findings.topics().topics().stream()
                .map(Topic::code)
                .filter(topic -> findings.topics().isAmong(topic, power.topics()))
                .toList();
    }

    private static Set<DivisionCode> places(Competence power, Organ borrower) {
        return power.divisions().isEmpty() ? Set.of(borrower.division()) : power.divisions();
    }

    private void peopleLentTwice() {
        for (int i = 0; i < loans.size(); i++) {
            for (int j = i + 1; j < loans.size(); j++) {
                overlap(loans.get(i), loans.get(j));
            }
        }
    }

    private void overlap(Loan one, Loan other) {
        Set<OfficerId> both = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        both.addAll(one.officers());
        both.retainAll(other.officers());
        if (both.isEmpty() || !meet(one.hours(), other.hours())) {
            return;
        }
        LoanDays.of(List.of(one, other)).stream()
                .filter(day -> one.isServedOn(day) && other.isServedOn(day))
                .findFirst()
                .ifPresent(day -> findings.add(
                        path(other) + ".officers",
                        "loan.officer-twice",
                        "expected each officer lent once at a time, found " + both + " under " + one.id() + " too, on "
                                + day + " for one"));
    }

    private static boolean meet(List<TimeRange> one, List<TimeRange> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream()
                        .anyMatch(range -> other.stream()
                                .anyMatch(that -> range.contains(that.from()) || that.contains(range.from())));
    }

    /** The organ in force for {@code id}. */
    private Optional<Organ> organ(String path, OrganId id) {
        if (findings.organs().find(id).isEmpty()) {
            findings.add(path, "profile.unknown-organ", "expected an organ of the profile, found " + id);
            return Optional.empty();
        }
        return findings.organs().find(findings.organs().currentOf(id));
    }

    private static String shown(List<String> values) {
        String first = String.join("; ", values.subList(0, Math.min(SHOWN, values.size())));
        return values.size() > SHOWN ? first + " … (" + values.size() + " in all)" : first;
    }

    private static String path(Loan loan) {
        return "loans[" + loan.id() + "]";
    }
}
