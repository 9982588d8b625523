package dev.yidi.core.casefile;

import dev.yidi.core.Classified;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the whole of a value that is shown masked 明文查看: for a stated purpose, and never without a trace.
 *
 * @param kind name, contact or identity number
 * @param ground why it may be; consent is for passing data on, not for looking
 */
public record RevealData(PartyId party, DataKind kind, DisclosurePurpose purpose, LegalGround ground)
        implements PrivacyCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(PrivacyRules.isOfficer(setting), Refusal.NOT_OFFICER)
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .when(file.party(party).isEmpty(), Refusal.PARTY_UNKNOWN)
                .when(ground == LegalGround.CONSENT, PrivacyRefusal.CONSENT_UNEXPECTED::reason)
                .when(PrivacyRules.isTooWeak(ground, Set.of(kind)), PrivacyRefusal.SENSITIVE_GROUND::reason)
                .when(file.party(party).isPresent() && value(file).isEmpty(), PrivacyRefusal.NOTHING_TO_REVEAL::reason)
                .or(() -> new DataRevealed(setting.now(), PrivacyRules.actor(setting), party, kind, purpose, ground));
    }

    /** The value that is asked for, as {@code file} holds it; who made a sealed report is opened by an act of its own. */
    public Optional<Classified> value(CaseFile file) {
        return file.party(party)
                .filter(each -> !file.protection().sealed() || !each.role().isOfReporter())
                .flatMap(each -> switch (kind) {
                    case NAME -> Optional.of(each.name());
                    case CONTACT -> each.contact();
                    case IDENTITY_NUMBER -> each.identity();
                    default -> Optional.<Classified>empty();
                });
    }
}
