package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import dev.yidi.core.casefile.CaseCommand;
import java.util.List;
import java.util.Optional;
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
    <T> Answer<T> show(Credential credential, Function<Followed, T> view) {
        return credentials
                .check(credential)
                .map(credentials::seen)
                .map(view)
                .<Answer<T>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    /** Performs {@code command}, whoever of those who follow the case says it. */
    Answer<CitizenReceipt> perform(Credential credential, String commandId, CaseCommand command) {
        return perform(credential, commandId, Optional.empty(), followed -> command);
    }

    /** Performs what depends on who they are; a repeat is known by what they said, also when their part has changed since. */
    Answer<CitizenReceipt> performFor(
            Credential credential, String commandId, Said said, Function<Followed, CaseCommand> act) {
        return perform(credential, commandId, Optional.<Record>of(said), act);
    }

    /**
     * What a citizen said.
     *
     * @param act what is to be done
     * @param about what it is about, as ids and constants; may be empty
     * @param words in the citizen's own words
     */
    public record Said(String act, String about, Optional<FreeText> words) {}

    private Answer<CitizenReceipt> perform(
            Credential credential, String commandId, Optional<Record> asked, Function<Followed, CaseCommand> act) {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        return credentials
                .check(credential)
                .map(followed -> commands.perform(request(followed.open(), commandId, asked, act.apply(followed))))
                .map(answer -> answer.map(receipt -> new CitizenReceipt(receipt.number(), receipt.at())))
                .orElseGet(Answer.Absent::new);
    }

    private static Request request(OpenCase open, String commandId, Optional<Record> asked, CaseCommand command) {
        return new Request(
                new CitizenCaller(open.file().id()),
                commandId,
                Optional.empty(),
                List.of(new Request.Step(open.file().id(), command)),
                asked);
    }
}
