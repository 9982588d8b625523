package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.ErasureForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a consent back 撤回同意: at any time, for no reason (个人信息保护法 art. 15), and one's own only. Somebody else's looks
 * like one that never was.
 *
 * @param id which one
 * @param of who takes it back and whom they speak for; empty where an officer records it
 */
public record WithdrawConsent(ConsentId id, Set<PartyId> of) implements PrivacyCommand {
    public WithdrawConsent {
        of = Copies.of(of);
    }

    /** One that an officer records. */
    public WithdrawConsent(ConsentId id) {
        this(id, Set.of());
    }

    @Override
    public Operation operation() {
        return Operation.SPEAK_FOR_CITIZEN;
    }

    @Override
    public boolean outlasts(ErasureForm form) {
        return form == ErasureForm.RESTRICTED;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return new Refusals()
                .unless(new Standing(file, setting).takesPart(), Refusal.NOT_HOLDER)
                .unless(theirs(file).isPresent(), PrivacyRefusal.CONSENT_UNKNOWN::reason)
                .when(theirs(file).filter(consent -> !consent.stands()).isPresent(), Refusal.NOTHING_CHANGED)
                .or(() -> new ConsentWithdrawn(setting.now(), id));
    }

    /** Another's consent is as unknown as one that never was, also when it was taken back. */
    private Optional<Consent> theirs(CaseFile file) {
        return Optional.ofNullable(file.privacy().consents().get(id))
                .filter(consent -> of.isEmpty() || consent.isGivenBy(of));
    }
}
