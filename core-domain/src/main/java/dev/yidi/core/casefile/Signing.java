package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who signs a case besides its handler, and what they said 加签情况. A signature stays, whatever becomes of the signer.
 *
 * @param named the officers who are to sign
 * @param signatures every signature, oldest first
 */
public record Signing(Set<OfficerId> named, List<Signature> signatures) {
    static final Signing NONE = new Signing(Set.of(), List.of());

    public Signing {
        named = Copies.of(named);
        signatures = List.copyOf(signatures);
    }

    /** Whether {@code signer} has signed in {@code round}. */
    public boolean isSigned(OfficerId signer, int round) {
        return signatures.stream().anyMatch(each -> each.signer().equals(signer) && each.round() == round);
    }

    /** Who has still to sign in {@code round}. */
    public Set<OfficerId> owed(int round) {
        Set<OfficerId> owed = new LinkedHashSet<>(named);
        owed.removeIf(signer -> isSigned(signer, round));
        return Copies.of(owed);
    }

    Signing and(OfficerId signer) {
        return new Signing(Copies.and(named, signer), signatures);
    }

    Signing and(Signature signature) {
        return new Signing(named, Copies.and(signatures, signature));
    }

    Signing without(OfficerId signer) {
        Set<OfficerId> others = new LinkedHashSet<>(named);
        others.remove(signer);
        return new Signing(others, signatures);
    }
}
