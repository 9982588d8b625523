package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a mandate back 撤销委托: by the principal, at any time and without giving a reason; recorded by an officer where they say so.
 * A mandate that somebody else gave looks to a citizen like one that never was.
 *
 * @param mandate which one
 * @param reason why, where they say so
 * @param of who takes it back and whom they speak for; empty where an officer records it
 */
public record RevokeMandate(MandateId mandate, Optional<FreeText> reason, Set<PartyId> of) implements CaseCommand {
    public RevokeMandate {
        of = Copies.of(of);
    }

    /** One that an officer records. */
    public RevokeMandate(MandateId mandate, Optional<FreeText> reason) {
        this(mandate, reason, Set.of());
    }

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Mandate> found = file.mandates()
                .find(mandate)
                .filter(each -> of.isEmpty() || of.contains(each.terms().principal()));
        Standing standing = new Standing(file, setting);
        boolean lays = found.filter(each -> standing.is(each.terms().proxy())).isPresent();
        return new Refusals()
                .unless(lays || standing.isCitizen() || standing.takesIn(), Refusal.NOT_HOLDER)
                .when(found.isEmpty(), Refusal.MANDATE_UNKNOWN)
                .when(found.flatMap(Mandate::revokedAt).isPresent(), Refusal.MANDATE_REVOKED_BEFORE)
                .or(() -> new MandateRevoked(setting.now(), mandate, reason));
    }
}
