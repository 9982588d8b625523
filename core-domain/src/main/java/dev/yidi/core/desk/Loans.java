package dev.yidi.core.desk;

import dev.yidi.core.CaseKind;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The loans of a county 下沉派驻名录, with its organs, places and topics as they are today.
 *
 * @param territory what lies where
 * @param topics which topic belongs to which group
 * @param organs who took over from whom
 * @param all every loan, those that are over included, in their order
 */
public record Loans(Territory territory, TopicCatalogue topics, Organs organs, List<Loan> all) {
    public Loans {
        all = List.copyOf(all);
    }

    /** The loan called {@code id}. */
    public Optional<Loan> find(LoanId id) {
        return all.stream().filter(loan -> loan.id().equals(id)).findFirst();
    }

    /** The organ that lends today: the lender, or the last of its successors. */
    public OrganId lender(Loan loan) {
        return organs.currentOf(loan.lender());
    }

    /** The station that borrows today. */
    public OrganId borrower(Loan loan) {
        return organs.currentOf(loan.borrower());
    }

    /** The organ answerable today for what is done under it. */
    public OrganId superior(Loan loan) {
        return organs.currentOf(loan.superior());
    }

    /** Whether a power lent by {@code loan} covers a matter. */
    public boolean covers(Loan loan, CaseKind kind, TopicCode topic, DivisionCode place) {
        return covering(loan, kind, topic, place).findAny().isPresent();
    }

    /** The powers lent by {@code loan} that cover a matter. */
    public Stream<Competence> covering(Loan loan, CaseKind kind, TopicCode topic, DivisionCode place) {
        DivisionCode own = organs.get(borrower(loan)).division();
        return loan.powers().stream().filter(power -> power.covers(territory, topics, own, kind, topic, place));
    }

    /** The loans to {@code station} whose powers cover a matter, on whatever days. */
    public List<Loan> to(OrganId station, CaseKind kind, TopicCode topic, DivisionCode place) {
        return all.stream()
                .filter(loan -> organs.knows(station) && borrower(loan).equals(organs.currentOf(station)))
                .filter(loan -> covers(loan, kind, topic, place))
                .toList();
    }

    /**
     * The loans under which {@code officer} works at a station at {@code moment}: one who is no longer of the lender's
     * staff is lent no more.
     */
    public List<Loan> of(Officer officer, LocalDateTime moment) {
        return all.stream()
                .filter(loan -> loan.lends(officer.id()) && isOf(officer.organ(), loan))
                .filter(loan -> loan.reachesTo(moment))
                .toList();
    }

    /** Whether {@code loan} lends {@code officer}, who works for {@code organ}. */
    public boolean lends(Loan loan, OfficerId officer, OrganId organ) {
        return loan.lends(officer) && isOf(organ, loan);
    }

    private boolean isOf(OrganId organ, Loan loan) {
        return organs.knows(organ) && organs.currentOf(organ).equals(lender(loan));
    }
}
