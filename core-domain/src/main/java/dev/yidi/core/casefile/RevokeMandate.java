package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import java.util.List;
import java.util.Optional;

/** Takes a mandate back 撤销委托: by the principal, at any time and without giving a reason; recorded by an officer where they say so. */
public record RevokeMandate(MandateId mandate, Optional<FreeText> reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Mandate> found = file.mandates().find(mandate);
        Standing standing = new Standing(file, setting);
        boolean lays = found.filter(each -> standing.is(each.terms().proxy())).isPresent();
        return new Refusals()
                .unless(lays || standing.isCitizen() || standing.takesIn(), Refusal.NOT_HOLDER)
                .when(found.isEmpty(), Refusal.MANDATE_UNKNOWN)
                .when(found.flatMap(Mandate::revokedAt).isPresent(), Refusal.MANDATE_REVOKED_BEFORE)
                .or(() -> new MandateRevoked(setting.now(), mandate, reason));
    }
}
