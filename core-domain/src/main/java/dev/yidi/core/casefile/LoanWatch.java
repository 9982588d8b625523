package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.document.Templates;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks every day whether the loans that open cases are worked on under still run 派驻期满提醒, so that none is lost when one
 * ends by its term or is withdrawn from the profile: what then happens is what the loan says.
 *
 * <p>A case goes up to the lender only while it is being worked on, the station answers for it, and no power, its own or
 * another lent one, is left to the station. Where the lender is accused itself, it goes to the next organ over it, or the
 * centre, that is not.
 */
final class LoanWatch {
    private static final ClockId CLOCK = new ClockId("loans");
    private static final String DAY = "day-";
    private static final String REASON = "loan.LAPSED";

    private LoanWatch() {}

    /** The next look: at once where one is overdue, else when the next day begins; none for a case without loans. */
    static Optional<Alarm> next(CaseFile file, Setting setting) {
        if (file.custody().lent().isEmpty() || file.stage().ended()) {
            return Optional.empty();
        }
        boolean watched = file.custody().lent().stream()
                .anyMatch(power -> power.lapsedAt().isEmpty());
        boolean overdue = !look(file, setting).isEmpty();
        if (!watched && !overdue) {
            return Optional.empty();
        }
        LocalDate day = overdue ? setting.today() : setting.today().plusDays(1);
        Instant at = day.atStartOfDay(setting.zone()).toInstant();
        return Optional.of(new Alarm(CLOCK, new RungId(DAY + day), at));
    }

    static boolean knows(ClockId clock) {
        return clock.equals(CLOCK);
    }

    /** What has ended, what follows it at once, and the dispatch to the lender where the case goes up; nothing while all loans run. */
    static List<CaseEvent> look(CaseFile file, Setting setting) {
        if (file.stage().ended()) {
            return List.of();
        }
        List<CaseEvent> events = new ArrayList<>(Lending.complete(file, lapses(file, setting), setting));
        raise(file.after(events), setting).ifPresent(events::add);
        return List.copyOf(events);
    }

    private static List<CaseEvent> lapses(CaseFile file, Setting setting) {
        Lending lending = Lending.of(file, setting);
        List<CaseEvent> events = new ArrayList<>();
        for (LentPower power : file.custody().lent()) {
            Optional<Loan> loan = lending.loan(power);
            boolean runs = loan.filter(each -> each.runsOn(setting.today())).isPresent();
            if (power.lapsedAt().isEmpty() && !runs) {
                LoanEnd rule = loan.map(Loan::atEnd).orElseGet(() -> withdrawn(power));
                OrganId lender = setting.current(power.lender());
                events.add(new LoanLapsed(
                        setting.now(),
                        power.loan(),
                        lender,
                        setting.current(power.station()),
                        rule,
                        Optional.of(lender)
                                .filter(organ -> rule == LoanEnd.WATCH)
                                .filter(organ -> !bars(organ, file, setting))));
            }
        }
        return events;
    }

    /** With a withdrawn loan its people and powers are gone, so that nothing can be finished under it. */
    private static LoanEnd withdrawn(LentPower power) {
        return power.atEnd() == LoanEnd.FINISH ? LoanEnd.RAISE : power.atEnd();
    }

    private static Optional<CaseEvent> raise(CaseFile file, Setting setting) {
        boolean working =
                file.stage() == Stage.CLASSIFIED || file.stage() == Stage.DISPATCHED || file.stage() == Stage.ACCEPTED;
        Lending lending = Lending.of(file, setting);
        return file.custody()
                .accountable()
                .filter(station -> working && !lending.isCompetent(station))
                .filter(station -> lending.inForce().isEmpty())
                .flatMap(station -> lapsedFor(station, file, setting)
                        .flatMap(power -> above(setting.current(power.lender()), file, setting))
                        .map(to -> new CaseDispatched(
                                setting.now(),
                                DispatchVerb.RAISE,
                                setting.current(station),
                                to,
                                FreeText.of(Templates.published().word(REASON)),
                                Optional.empty())));
    }

    private static Optional<LentPower> lapsedFor(OrganId station, CaseFile file, Setting setting) {
        return file.custody().lent().stream()
                .filter(power -> power.lapsedAt().isPresent() && power.atEnd() == LoanEnd.RAISE)
                .filter(power -> setting.same(power.station(), station))
                .reduce((earlier, later) -> later);
    }

    private static Optional<OrganId> above(OrganId lender, CaseFile file, Setting setting) {
        Stream<OrganId> superiors = setting.organ(lender).isPresent()
                ? Stream.concat(Stream.of(lender), setting.profile().organs().superiorsOf(lender).stream())
                : Stream.empty();
        Stream<OrganId> centres = setting.profile().organs().centres().stream().map(Organ::id);
        return Stream.concat(superiors, centres)
                .filter(organ -> !bars(organ, file, setting))
                .findFirst();
    }

    private static boolean bars(OrganId organ, CaseFile file, Setting setting) {
        return Accused.bars(organ, file.protection().accused(), setting);
    }
}
