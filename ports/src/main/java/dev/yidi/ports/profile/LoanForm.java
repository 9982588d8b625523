package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Citation;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.time.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A loan of a document; without {@code superior} the lender stays answerable, without {@code days} and {@code hours} the
 * people are there at all times of the term.
 */
final class LoanForm {
    private LoanForm() {}

    static Optional<Loan> read(Part part) {
        Optional<LoanId> id = part.one("id", LoanId::new);
        Optional<OrganId> lender = part.one("lender", OrganId::new);
        Optional<OrganId> borrower = part.one("borrower", OrganId::new);
        Optional<OrganId> superior = part.maybe("superior", OrganId::new);
        Set<OfficerId> officers = new LinkedHashSet<>(part.many("officers", OfficerId::new));
        List<Competence> powers = part.parts("powers", OrganForm::competence);
        Optional<LocalDate> from = part.one("from", LocalDate::parse);
        Optional<LocalDate> until = part.maybe("until", LocalDate::parse);
        Optional<Roster> days = part.part("days").flatMap(LoanForm::roster);
        List<TimeRange> hours = part.maybe("hours", LoanForm::ranges).orElse(List.of());
        Optional<Citation> basis = basis(part);
        Optional<OwnCases> ownCases = part.oneOf("ownCases", OwnCases.class);
        Optional<LoanEnd> atEnd = part.oneOf("atEnd", LoanEnd.class);
        return part.make(() -> new Loan(
                id.orElseThrow(),
                lender.orElseThrow(),
                borrower.orElseThrow(),
                superior.orElse(lender.orElseThrow()),
                officers,
                powers,
                new Validity(from.orElseThrow(), until),
                days,
                hours,
                basis.orElseThrow(),
                ownCases.orElseThrow(),
                atEnd.orElseThrow()));
    }

    private static Optional<Citation> basis(Part loan) {
        if (!loan.has("basis")) {
            loan.reading().add(loan.path("basis"), "profile.missing", "expected the document it rests on, found none");
        }
        return loan.part("basis").flatMap(part -> {
            Optional<String> source = part.one("source", text -> text);
            Optional<String> article = part.one("article", text -> text);
            return part.make(() -> new Citation(source.orElseThrow(), article.orElseThrow()));
        });
    }

    private static Optional<Roster> roster(Part part) {
        Set<DayOfWeek> weekdays = part.someOf("weekdays", DayOfWeek.class);
        Set<LocalDate> dates = new LinkedHashSet<>(part.many("dates", LocalDate::parse));
        Set<LocalDate> except = new LinkedHashSet<>(part.many("except", LocalDate::parse));
        return part.make(() -> new Roster(weekdays, dates, except));
    }

    private static List<TimeRange> ranges(String text) {
        return Stream.of(text.strip().split("\\s+")).map(TimeRange::parse).toList();
    }

    static void write(ObjectNode node, Loan loan) {
        node.put("id", loan.id().value())
                .put("lender", loan.lender().value())
                .put("borrower", loan.borrower().value())
                .put("superior", loan.superior().value());
        Lists.put(node, "officers", loan.officers());
        loan.powers().forEach(power -> OrganForm.write(node.withArray("powers").addObject(), power));
        node.put("from", loan.term().from().toString());
        loan.term().until().ifPresent(last -> node.put("until", last.toString()));
        loan.days().ifPresent(roster -> {
            ObjectNode days = node.putObject("days");
            Lists.put(days, "weekdays", roster.weekdays());
            Lists.put(days, "dates", roster.dates());
            Lists.put(days, "except", roster.except());
        });
        if (!loan.hours().isEmpty()) {
            node.put("hours", loan.hours().stream().map(TimeRange::toString).collect(Collectors.joining(" ")));
        }
        node.putObject("basis")
                .put("source", loan.basis().source())
                .put("article", loan.basis().article());
        node.put("ownCases", loan.ownCases().name()).put("atEnd", loan.atEnd().name());
    }
}
