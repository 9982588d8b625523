package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.CaseCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What citizens do and look at, each with the credential of their case. */
final class CitizenActs {
    private static final int MAX_COMMAND_ID = 80;

    private final Credentials credentials;
    private final Commands commands;

    CitizenActs(Credentials credentials, Commands commands) {
        this.credentials = credentials;
        this.commands = commands;
    }

    /** What {@code view} shows of the case as its citizen may see it. */
    <T> Answer<T> show(Credential credential, Function<OpenCase, T> view) {
        return credentials
                .check(credential)
                .map(credentials::seen)
                .map(view)
                .<Answer<T>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    /** What {@code view} shows of the case to the parties whose second factor it is. */
    <T> Answer<T> showTo(Credential credential, BiFunction<OpenCase, List<PartyId>, T> view) {
        return credentials
                .check(credential)
                .map(open -> view.apply(credentials.seen(open), credentials.whose(open, credential)))
                .<Answer<T>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    Answer<CitizenReceipt> perform(Credential credential, String commandId, CaseCommand command) {
        return perform(credential, commandId, open -> command);
    }

    /** Performs what the party does whose second factor it is; the first of those who share it. */
    Answer<CitizenReceipt> performAs(Credential credential, String commandId, Function<PartyId, CaseCommand> act) {
        return perform(
                credential,
                commandId,
                open -> act.apply(credentials.whose(open, credential).get(0)));
    }

    /** Performs what those do whose second factor it is. */
    Answer<CitizenReceipt> performFor(
            Credential credential, String commandId, BiFunction<OpenCase, List<PartyId>, CaseCommand> act) {
        return perform(credential, commandId, open -> act.apply(open, credentials.whose(open, credential)));
    }

    private Answer<CitizenReceipt> perform(
            Credential credential, String commandId, Function<OpenCase, CaseCommand> command) {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        return credentials
                .check(credential)
                .map(open -> commands.perform(request(open, commandId, command.apply(open))))
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
