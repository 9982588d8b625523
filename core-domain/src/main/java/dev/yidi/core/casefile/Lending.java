package dev.yidi.core.casefile;

import dev.yidi.core.LoanId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Loans;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is lent to the stations that have a case 下沉与案件: which loans cover it, which it draws on, and which count.
 *
 * <p>A station has a case that it answers for, that is dispatched to it, or that it took in and nobody answers for yet.
 */
record Lending(CaseFile file, CountyProfile profile, LocalDate today) {

    static Lending of(CaseFile file, Setting setting) {
        return new Lending(file, setting.profile(), setting.today());
    }

    /** The lending as it stands after the file's last change. */
    static Lending of(CaseFile file, CountyProfile profile) {
        return new Lending(file, profile, LocalDate.ofInstant(file.changedAt(), profile.zone()));
    }

    /** The events, and a drawing for each loan that covers the case where it now is and that it has not drawn on yet. */
    static List<CaseEvent> complete(CaseFile before, List<CaseEvent> events, Setting setting) {
        if (events.isEmpty() || setting.profile().loans().isEmpty()) {
            return events;
        }
        CaseFile after = before.after(events);
        List<CaseEvent> all = new ArrayList<>(events);
        Lending.of(after, setting).due().forEach(loan -> all.add(drawn(loan, setting)));
        return List.copyOf(all);
    }

    private static LoanDrawn drawn(Loan loan, Setting setting) {
        Loans lending = setting.profile().lending();
        return new LoanDrawn(
                setting.now(),
                loan.id(),
                lending.lender(loan),
                lending.borrower(loan),
                lending.superior(loan),
                loan.atEnd());
    }

    /** The powers in use on which the stations that have the case may work on it as it is classified now. */
    List<LentPower> inForce() {
        Set<OrganId> holders = holders();
        return file.custody().lent().stream()
                .filter(LentPower::isInUse)
                .filter(power -> holders.contains(current(power.station())))
                .filter(power -> loan(power).filter(this::covers).isPresent())
                .toList();
    }

    /** The loan a power rests on, while it is one between the same two sides. */
    Optional<Loan> loan(LentPower power) {
        Loans lending = profile.lending();
        return lending.find(power.loan())
                .filter(loan -> lending.borrower(loan).equals(current(power.station())))
                .filter(loan -> lending.lender(loan).equals(current(power.lender())));
    }

    /** Whether {@code station} has a power of its own over the case. */
    boolean isCompetent(OrganId station) {
        return file.matter()
                .topic()
                .flatMap(topic -> place().flatMap(place -> profile.organs()
                        .find(current(station))
                        .filter(organ -> organ.isCompetentFor(
                                profile.territory(),
                                profile.topics(),
                                file.matter().kind(),
                                topic,
                                place))))
                .isPresent();
    }

    /** The loans to {@code station} that cover the case, on whatever days. */
    List<Loan> to(OrganId station) {
        return file.matter()
                .topic()
                .flatMap(topic -> place().map(place ->
                        profile.lending().to(current(station), file.matter().kind(), topic, place)))
                .orElse(List.of());
    }

    private List<Loan> due() {
        Set<LoanId> drawn = new LinkedHashSet<>();
        file.custody().lent().stream()
                .filter(power -> power.lapsedAt().isEmpty() && loan(power).isPresent())
                .forEach(power -> drawn.add(power.loan()));
        return file.stage().ended()
                ? List.of()
                : holders().stream()
                        .flatMap(station -> to(station).stream())
                        .filter(loan -> loan.runsOn(today) && !drawn.contains(loan.id()))
                        .toList();
    }

    private Set<OrganId> holders() {
        Set<OrganId> holders = new LinkedHashSet<>();
        holders.add(current(file.custody().accountable().orElse(file.intake().organ())));
        file.custody().open().ifPresent(dispatch -> holders.add(current(dispatch.to())));
        return holders;
    }

    private boolean covers(Loan loan) {
        Optional<TopicCode> topic = file.matter().topic();
        return topic.flatMap(known -> place().filter(place ->
                        profile.lending().covers(loan, file.matter().kind(), known, place)))
                .isPresent();
    }

    private Optional<DivisionCode> place() {
        DivisionCode place = file.intake().place();
        return profile.territory().knows(place)
                ? Optional.of(profile.territory().successorOf(place, today))
                : Optional.empty();
    }

    private OrganId current(OrganId organ) {
        return profile.organs().knows(organ) ? profile.organs().currentOf(organ) : organ;
    }
}
