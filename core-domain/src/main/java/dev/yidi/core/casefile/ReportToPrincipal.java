package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import java.util.List;
import java.util.Optional;

/** Reports back to the principal 代办反馈: the proxy does, also once the mandate has ended. */
public record ReportToPrincipal(MandateId mandate, FreeText report) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Mandate> found = file.mandates().find(mandate);
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .when(found.isEmpty(), Refusal.MANDATE_UNKNOWN)
                .when(found.filter(each -> !standing.is(each.terms().proxy())).isPresent(), Refusal.NOT_PROXY)
                .or(() -> new ProxyReported(
                        setting.now(), mandate, report, found.orElseThrow().clock()));
    }
}
