package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records a separate consent 单独同意 (个人信息保护法 art. 23, 29).
 *
 * @param guardian who consents for a child under fourteen (art. 31)
 */
public record GiveConsent(
        ConsentId id,
        PartyId party,
        Optional<PartyId> guardian,
        Recipient to,
        DisclosurePurpose purpose,
        Set<DataKind> kinds)
        implements PrivacyCommand {
    public GiveConsent {
        kinds = Copies.of(kinds);
    }

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(file.privacy().consents().containsKey(id), PrivacyRefusal.CONSENT_TWICE::reason)
                .when(kinds.isEmpty(), PrivacyRefusal.DATA_KINDS_MISSING::reason)
                .when(file.party(party).isEmpty(), Refusal.PARTY_UNKNOWN)
                .when(
                        file.party(party)
                                .filter(each -> PrivacyRules.isChild(each, setting.today()))
                                .filter(each -> !isGuarded(file, setting))
                                .isPresent(),
                        PrivacyRefusal.GUARDIAN_MISSING::reason)
                .and(PrivacyRules.againstReceiver(to, file, setting))
                .or(() -> new ConsentGiven(setting.now(), id, party, guardian, to, purpose, kinds));
    }

    private boolean isGuarded(CaseFile file, Setting setting) {
        return guardian.flatMap(file::party)
                .filter(each -> each.is(PartyRole.GUARDIAN, setting.today()))
                .isPresent();
    }
}
