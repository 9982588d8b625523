package dev.yidi.core.casefile;

import dev.yidi.core.Reason;
import dev.yidi.core.privacy.Consent;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RequestDecision;
import dev.yidi.core.privacy.SubjectRequest;
import dev.yidi.core.privacy.SubjectRequestId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a case's personal data is protected 个人信息保护: what its people consented to and asked for, what keeps it from being
 * erased, and what became of it.
 *
 * @param consents the separate consents, withdrawn ones too
 * @param disclosures what was passed on by an act of its own; {@link Disclosures} knows the rest
 * @param requests what people asked about their own data
 * @param decisions what was decided on it
 * @param holds why it must not be erased yet
 * @param proposal an erasure that waits for a second officer
 * @param erasure what became of it
 */
public record Privacy(
        Map<ConsentId, Consent> consents,
        List<Disclosure> disclosures,
        Map<SubjectRequestId, SubjectRequest> requests,
        Map<SubjectRequestId, RequestDecision> decisions,
        Set<HoldGround> holds,
        Optional<ErasureProposal> proposal,
        Optional<Erasure> erasure) {
    static final Privacy NONE =
            new Privacy(Map.of(), List.of(), Map.of(), Map.of(), Set.of(), Optional.empty(), Optional.empty());

    public Privacy {
        consents = Copies.of(consents);
        disclosures = List.copyOf(disclosures);
        requests = Copies.of(requests);
        decisions = Copies.of(decisions);
        holds = Copies.of(holds);
    }

    /** Whether the data is gone for ever. */
    public boolean isErased() {
        return erasure.filter(each -> each.form().destroys()).isPresent();
    }

    /** Whether nothing but keeping and protecting it may be done with the data. */
    public boolean isRestricted() {
        return erasure.filter(each -> each.form() == ErasureForm.RESTRICTED).isPresent();
    }

    /** Whether one of the consents permits this. */
    public boolean permits(ConsentId id, Recipient to, DisclosurePurpose purpose, Set<DataKind> kinds) {
        return Optional.ofNullable(consents.get(id))
                .filter(consent -> consent.permits(to, purpose, kinds))
                .isPresent();
    }

    /** The requests nobody has decided yet. */
    public List<SubjectRequest> pending() {
        return requests.values().stream()
                .filter(request -> !decisions.containsKey(request.id()))
                .toList();
    }

    /** Whether somebody waits for a decision on such a request, which nobody can make any more once the data is gone. */
    public boolean isAwaited() {
        return !isErased() && !pending().isEmpty();
    }

    /** What keeps {@code command} from being decided at all: the data it would work with is gone or must rest. */
    List<Reason> bars(CaseCommand command) {
        return erasure.filter(each -> !command.outlasts(each.form()))
                .map(each -> (each.form().destroys() ? PrivacyRefusal.ERASED : PrivacyRefusal.RESTRICTED)
                        .reason()
                        .with("form", each.form()))
                .map(List::of)
                .orElse(List.of());
    }

    Privacy and(Consent consent) {
        return new Privacy(
                Copies.and(consents, consent.id(), consent),
                disclosures,
                requests,
                decisions,
                holds,
                proposal,
                erasure);
    }

    Privacy withdrawn(ConsentId id, Instant at) {
        return Optional.ofNullable(consents.get(id))
                .map(consent -> and(consent.withdrawn(at)))
                .orElse(this);
    }

    Privacy and(Disclosure disclosure) {
        return new Privacy(
                consents, Copies.and(disclosures, disclosure), requests, decisions, holds, proposal, erasure);
    }

    Privacy and(SubjectRequest request) {
        return new Privacy(
                consents,
                disclosures,
                Copies.and(requests, request.id(), request),
                decisions,
                holds,
                proposal,
                erasure);
    }

    Privacy decided(SubjectRequestId id, RequestDecision decision) {
        return new Privacy(
                consents, disclosures, requests, Copies.and(decisions, id, decision), holds, proposal, erasure);
    }

    Privacy held(HoldGround ground) {
        return new Privacy(consents, disclosures, requests, decisions, Copies.and(holds, ground), proposal, erasure);
    }

    Privacy released(HoldGround ground) {
        Set<HoldGround> others = new LinkedHashSet<>(holds);
        others.remove(ground);
        return new Privacy(consents, disclosures, requests, decisions, others, proposal, erasure);
    }

    Privacy proposed(Optional<ErasureProposal> now) {
        return new Privacy(consents, disclosures, requests, decisions, holds, now, erasure);
    }

    Privacy erased(Optional<Erasure> now) {
        return new Privacy(consents, disclosures, requests, decisions, holds, Optional.empty(), now);
    }
}
