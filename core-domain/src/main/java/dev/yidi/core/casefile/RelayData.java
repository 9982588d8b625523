package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets personal data leave with an event 随事件推送个人信息 and puts it on record, before it does (个人信息保护法 art. 23, 29): the library
 * alone, by the contract of a destination. Nothing personal of a sealed case leaves so. The data of a case in which a child has a part
 * counts as a child's.
 *
 * @param destination the name of the destination
 * @param of the place in the case of the event that it leaves with
 * @param ground why it may; of {@link LegalGround#CONSENT} the case must hold one that stands of everybody who is a party to it, for an event
 *     does not say whose data it holds; one of them is named in the record
 */
public record RelayData(
        String destination, long of, Recipient to, DisclosurePurpose purpose, Set<DataKind> kinds, LegalGround ground)
        implements PrivacyCommand {
    public RelayData {
        Text.identifier("destination", destination);
        kinds = Copies.of(kinds);
    }

    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Set<DataKind> all = all(file, setting);
        Optional<ConsentId> consent = consent(file, all);
        return new Refusals()
                .when(file.protection().sealed(), PrivacyRefusal.RELAY_SEALED::reason)
                .when(all.isEmpty(), PrivacyRefusal.DATA_KINDS_MISSING::reason)
                .when(PrivacyRules.isTooWeak(ground, all), PrivacyRefusal.SENSITIVE_GROUND::reason)
                .when(ground == LegalGround.CONSENT && consent.isEmpty(), PrivacyRefusal.CONSENT_MISSING::reason)
                .and(PrivacyRules.againstReceiver(to, file, setting))
                .when(new Receivers(file, setting).isAccused(to.name()), Refusal.RECEIVER_ACCUSED)
                .or(() -> new DataRelayed(setting.now(), destination, of, to, purpose, all, ground, consent));
    }

    private Set<DataKind> all(CaseFile file, Setting setting) {
        boolean child = file.parties().stream().anyMatch(party -> PrivacyRules.isChild(party, setting.today()));
        return child && !kinds.isEmpty() ? Copies.and(kinds, DataKind.MINOR) : kinds;
    }

    private Optional<ConsentId> consent(CaseFile file, Set<DataKind> all) {
        if (ground != LegalGround.CONSENT) {
            return Optional.empty();
        }
        List<Consent> standing = file.privacy().consents().values().stream()
                .filter(consent -> consent.permits(to, purpose, all))
                .toList();
        boolean everybody = file.parties().stream()
                .filter(party -> !party.organisation())
                .allMatch(party ->
                        standing.stream().anyMatch(consent -> consent.party().equals(party.id())));
        return everybody ? standing.stream().map(Consent::id).findFirst() : Optional.empty();
    }
}
