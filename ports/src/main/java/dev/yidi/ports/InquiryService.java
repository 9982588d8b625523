package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.RevokeMandate;
import dev.yidi.core.casefile.UrgeCase;
import dev.yidi.core.mandate.MandateId;
import java.util.List;
import java.util.Optional;

/** The citizen's side; see {@link CitizenInquiry}. */
final class InquiryService implements CitizenInquiry {
    private static final int MAX_COMMAND_ID = 80;

    private final Credentials credentials;
    private final Commands commands;
    private final CitizenViews views;

    InquiryService(Credentials credentials, Commands commands, CitizenViews views) {
        this.credentials = credentials;
        this.commands = commands;
        this.views = views;
    }

    @Override
    public Answer<CitizenView> follow(Credential credential) {
        return credentials
                .check(credential)
                .map(views::of)
                .<Answer<CitizenView>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<CitizenReceipt> addMaterial(Credential credential, String commandId, FreeText material) {
        return perform(credential, commandId, new AddMaterial(Optional.empty(), material));
    }

    @Override
    public Answer<CitizenReceipt> urge(Credential credential, String commandId) {
        return perform(credential, commandId, new UrgeCase());
    }

    @Override
    public Answer<CitizenReceipt> revokeMandate(Credential credential, String commandId, MandateId mandate) {
        return perform(credential, commandId, new RevokeMandate(mandate, Optional.empty()));
    }

    @Override
    public Answer<CitizenReceipt> rate(Credential credential, String commandId, RateCase rating) {
        return perform(credential, commandId, rating);
    }

    private Answer<CitizenReceipt> perform(Credential credential, String commandId, CaseCommand command) {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        return credentials
                .check(credential)
                .map(open -> commands.perform(request(open, commandId, command)))
                .map(answer -> answer.map(receipt -> new CitizenReceipt(receipt.number(), receipt.at())))
                .orElseGet(Answer.Absent::new);
    }

    private static Request request(OpenCase open, String commandId, CaseCommand command) {
        return new Request(
                new CitizenCaller(open.file().id()),
                commandId,
                Optional.empty(),
                List.of(new Request.Step(open.file().id(), command)));
    }
}
