package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.RevokeMandate;
import dev.yidi.core.casefile.SuspectReprisal;
import dev.yidi.core.casefile.UrgeCase;
import dev.yidi.core.casefile.WithdrawCase;
import dev.yidi.core.mandate.MandateId;
import java.util.Optional;
import java.util.Set;

/** The citizen's side; see {@link CitizenInquiry}. */
final class InquiryService implements CitizenInquiry {
    private final CitizenActs acts;
    private final CitizenViews views;

    InquiryService(CitizenActs acts, CitizenViews views) {
        this.acts = acts;
        this.views = views;
    }

    @Override
    public Answer<CitizenView> follow(Credential credential) {
        return acts.show(credential, views::of);
    }

    @Override
    public Answer<CitizenReceipt> addMaterial(Credential credential, String commandId, FreeText material) {
        return acts.perform(credential, commandId, new AddMaterial(Optional.empty(), material));
    }

    @Override
    public Answer<CitizenReceipt> suspectReprisal(Credential credential, String commandId, FreeText what) {
        return acts.perform(credential, commandId, new SuspectReprisal(what));
    }

    @Override
    public Answer<CitizenReceipt> urge(Credential credential, String commandId) {
        return acts.perform(credential, commandId, new UrgeCase());
    }

    @Override
    public Answer<CitizenReceipt> revokeMandate(Credential credential, String commandId, MandateId mandate) {
        return acts.performFor(
                credential,
                commandId,
                new CitizenActs.Said("revoke-mandate", mandate.value(), Optional.empty()),
                followed -> new RevokeMandate(
                        mandate, Optional.empty(), followed.by().spokenFor()));
    }

    @Override
    public Answer<CitizenReceipt> withdraw(Credential credential, String commandId, FreeText reason) {
        return acts.performFor(
                credential,
                commandId,
                new CitizenActs.Said("withdraw", "", Optional.of(reason)),
                followed -> new WithdrawCase(Set.of(followed.by().themselves().get(0)), reason));
    }

    @Override
    public Answer<CitizenReceipt> reopen(Credential credential, String commandId, FreeText reason) {
        return acts.perform(credential, commandId, new ReopenCase(reason));
    }

    @Override
    public Answer<CitizenReceipt> rate(Credential credential, String commandId, RateCase rating) {
        return acts.perform(credential, commandId, rating);
    }
}
