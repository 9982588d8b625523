package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.mandate.MandateScope;
import java.util.List;
import java.util.Optional;

/**
 * What a proxy may do in the principal's place 代办规则: what the mandate names, and nothing that is the office's own work.
 * Reading the case needs no mandate; it goes by the access policy.
 */
final class ProxyRules {
    private ProxyRules() {}

    /** Every reason against {@code command} as an act in somebody's place; none where nobody acts in another's. */
    static List<Reason> against(CaseFile file, CaseCommand command, Setting setting) {
        Optional<String> principal = setting.actor().onBehalfOf();
        if (principal.isEmpty()) {
            return List.of();
        }
        PartyId party = new PartyId(principal.get());
        Optional<OfficerId> proxy = setting.actor().officer();
        Optional<MandateScope> scope = command.proxyScope();
        if (scope.isEmpty()) {
            return List.of(Refusal.NOT_A_PRINCIPALS_ACT.reason());
        }
        return file.party(party).isEmpty() || proxy.isEmpty()
                ? List.of(Refusal.NO_MANDATE.reason())
                : file.mandates().against(proxy.get(), party, scope.get(), setting.today());
    }
}
