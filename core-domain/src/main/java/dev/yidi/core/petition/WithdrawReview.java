package dev.yidi.core.petition;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Optional;

/** Records that the petitioner takes the request for review or recheck back 撤回复查、复核请求. */
public record WithdrawReview(PartyId by) implements PetitionCommand {
    @Override
    public Outcome<List<PetitionEvent>> decide(PetitionHandling p, Circumstances c) {
        Optional<ReviewRequest> pending = p.decisions().pending();
        return new PetitionObjections()
                .when(pending.isEmpty(), "petition.review.none")
                .when(pending.filter(request -> !request.by().equals(by)).isPresent(), "petition.review.not-petitioner")
                .when(p.openHearing().isPresent(), "petition.hearing.open")
                .or(() -> new ReviewWithdrawn(c.now(), by));
    }
}
