package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.Recipient;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Passes personal data on 对外提供 and puts on record to whom, what for, which and why (个人信息保护法 art. 23, 29).
 *
 * @param consent the separate consent it rests on; with {@link LegalGround#CONSENT} only
 */
public record DiscloseData(
        Recipient to, DisclosurePurpose purpose, Set<DataKind> kinds, LegalGround ground, Optional<ConsentId> consent)
        implements PrivacyCommand {
    public DiscloseData {
        kinds = Copies.of(kinds);
    }

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(PrivacyRules.isOfficer(setting), Refusal.NOT_OFFICER)
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(kinds.isEmpty(), PrivacyRefusal.DATA_KINDS_MISSING::reason)
                .when(PrivacyRules.isTooWeak(ground, kinds), PrivacyRefusal.SENSITIVE_GROUND::reason)
                .when(ground == LegalGround.CONSENT && !isConsentedTo(file), PrivacyRefusal.CONSENT_MISSING::reason)
                .when(ground != LegalGround.CONSENT && consent.isPresent(), PrivacyRefusal.CONSENT_UNEXPECTED::reason)
                .and(PrivacyRules.againstReceiver(to, file, setting))
                .or(() -> new DataDisclosed(
                        setting.now(), PrivacyRules.actor(setting), to, purpose, kinds, ground, consent));
    }

    private boolean isConsentedTo(CaseFile file) {
        return consent.filter(id -> file.privacy().permits(id, to, purpose, kinds))
                .isPresent();
    }
}
