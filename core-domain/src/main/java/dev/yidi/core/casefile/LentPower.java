package dev.yidi.core.casefile;

import dev.yidi.core.LoanId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.LoanEnd;
import java.time.Instant;
import java.util.Optional;

/**
 * A power lent from above on which a case is worked at a station 下沉赋权, and the people that come with it.
 *
 * @param loan the loan of the profile
 * @param lender whose power it is
 * @param station who works on it
 * @param superior who stays answerable for what is done under it
 * @param drawnAt since when
 * @param atEnd what was agreed for open cases when the loan ends
 * @param lapsedAt when the loan ended with the case still open
 */
public record LentPower(
        LoanId loan,
        OrganId lender,
        OrganId station,
        OrganId superior,
        Instant drawnAt,
        LoanEnd atEnd,
        Optional<Instant> lapsedAt) {

    /** Whether the case is still worked on under it: until it lapsed, and on to the end where such cases are finished. */
    public boolean isInUse() {
        return lapsedAt.isEmpty() || atEnd == LoanEnd.FINISH;
    }

    LentPower lapsed(LoanLapsed event) {
        return new LentPower(
                loan, event.lender(), event.station(), superior, drawnAt, event.atEnd(), Optional.of(event.at()));
    }
}
