package dev.yidi.core.casefile;

import dev.yidi.core.LoanId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.LoanEnd;
import java.time.Instant;
import java.util.Optional;

/**
 * A loan ended, by its term or because it was withdrawn, while a case was open under it 派驻期满、收回. Where the case goes up to
 * the lender, a dispatch says so beside it.
 *
 * @param atEnd by what rule it goes on
 * @param overseer who watches the station from now on, where the rule says so
 */
public record LoanLapsed(
        Instant at, LoanId loan, OrganId lender, OrganId station, LoanEnd atEnd, Optional<OrganId> overseer)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().lapsed(this).overseenBy(overseer));
    }
}
