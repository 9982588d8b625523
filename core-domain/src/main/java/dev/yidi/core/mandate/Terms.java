package dev.yidi.core.mandate;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What principal and proxy agreed 委托内容.
 *
 * @param principal the party the proxy acts for
 * @param proxy the officer who acts
 * @param kind what the proxy is
 * @param scope what the proxy may do; anything else is refused
 * @param term the days on which the proxy may do it; it always has a last day
 * @param reportBy the day by which the proxy reports back
 * @param form written, or spoken and put on record
 * @param record the words of the mandate, or where the paper is
 */
public record Terms(
        PartyId principal,
        OfficerId proxy,
        ProxyKind kind,
        Set<MandateScope> scope,
        Validity term,
        LocalDate reportBy,
        MandateForm form,
        FreeText record) {
    public Terms {
        EnumSet<MandateScope> copy = EnumSet.noneOf(MandateScope.class);
        copy.addAll(scope);
        scope = Collections.unmodifiableSet(copy);
    }

    /** The last day of the term. */
    public Optional<LocalDate> lastDay() {
        return term.until();
    }
}
