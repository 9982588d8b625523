package dev.yidi.core.casefile;

import dev.yidi.core.LoanId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case is worked on at a station on a power lent from above 动用下沉力量, since the loan covers it and the station has it.
 *
 * @param loan the loan of the profile
 * @param lender whose power it is
 * @param station who has the case
 * @param superior who stays answerable for what is done under it; its head reads the case
 * @param atEnd what becomes of the case when the loan ends
 */
public record LoanDrawn(Instant at, LoanId loan, OrganId lender, OrganId station, OrganId superior, LoanEnd atEnd)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(
                file.custody().lentTo(new LentPower(loan, lender, station, superior, at, atEnd, Optional.empty())));
    }

    /** A sealed report is opened to nobody by a loan, and nothing to a lender it accuses, so that nothing is passed on to them. */
    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return after.protection().sealed() || after.protection().accused().contains(lender)
                ? List.of()
                : List.of(Disclosure.byDuty(at, Recipient.of(lender), DisclosurePurpose.HANDLE, HeldData.of(after)));
    }
}
