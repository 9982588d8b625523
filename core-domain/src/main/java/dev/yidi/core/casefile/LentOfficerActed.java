package dev.yidi.core.casefile;

import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import java.time.Instant;

/**
 * What stands before it in the journal was done by a lent officer 派驻人员办理: at the station, lent from {@code lender}. It says
 * in whose place the act was done and changes nothing of the case.
 */
public record LentOfficerActed(Instant at, OfficerId officer, LoanId loan, OrganId lender, OrganId station)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }

    @Override
    public boolean isLook() {
        return true;
    }
}
