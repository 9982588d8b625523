package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.desk.Loan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which organ's place the actor acts on a case 履职身份: a lent officer on duty acts in the station's place on the cases that
 * the lent power covers, and everywhere else in their own organ's.
 *
 * @param own the setting as it is
 * @param lent the power the actor acts under, if under one
 */
record Seat(Setting own, Optional<LentPower> lent) {

    static Seat of(CaseFile file, Setting setting) {
        if (setting.profile().loans().isEmpty()) {
            return new Seat(setting, Optional.empty());
        }
        Lending lending = Lending.of(file, setting);
        Optional<LentPower> power = setting.actor()
                .officer()
                .flatMap(officer -> setting.actor()
                        .organ()
                        .flatMap(organ -> lending.inForce().stream()
                                .filter(each -> lending.loan(each)
                                        .filter(loan -> lends(loan, officer, organ, setting))
                                        .isPresent())
                                .findFirst()));
        return new Seat(setting, power);
    }

    private static boolean lends(Loan loan, OfficerId officer, OrganId organ, Setting setting) {
        return setting.profile().lending().lends(loan, officer, organ)
                && loan.reachesTo(LocalDateTime.ofInstant(setting.now(), setting.zone()));
    }

    /** The setting in which the actor acts for the organ whose place they hold. */
    Setting setting() {
        return lent.map(power -> own.acting(power.station())).orElse(own);
    }

    /** What keeps the actor from anything here, by the organ they are of as well as by the one they act for. */
    List<Reason> bars(CaseFile file) {
        List<Reason> bars = new ArrayList<>(new Standing(file, own).bars());
        new Standing(file, setting())
                .bars().stream().filter(reason -> !bars.contains(reason)).forEach(bars::add);
        return bars;
    }

    /** The events, and who did them where a lent officer did. */
    List<CaseEvent> signed(List<CaseEvent> events) {
        if (events.isEmpty() || lent.isEmpty()) {
            return events;
        }
        List<CaseEvent> all = new ArrayList<>(events);
        all.add(new LentOfficerActed(
                own.now(),
                own.actor().officer().orElseThrow(),
                lent.get().loan(),
                lent.get().lender(),
                lent.get().station()));
        return List.copyOf(all);
    }
}
