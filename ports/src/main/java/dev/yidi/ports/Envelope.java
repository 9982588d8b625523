package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What comes with every command of an officer 办理信封.
 *
 * @param commandId the caller's id of this command, 1 to 80 characters: the same officer sending the same command under
 *     the same id again gets the first answer and causes nothing; another command under it is refused
 * @param officer who acts
 * @param onBehalfOf the principal of a proxy, as an id
 * @param expectedVersion the version of the case that the officer saw: if the case has moved on, nothing happens; if
 *     empty, the command is decided on the case as it is
 */
public record Envelope(
        @NotBlank @Size(max = 80) String commandId,
        @NotNull OfficerId officer,
        Optional<String> onBehalfOf,
        Optional<Long> expectedVersion) {
    private static final int MAX_COMMAND_ID = 80;

    public Envelope {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        onBehalfOf.ifPresent(principal -> Text.identifier("onBehalfOf", principal));
    }

    /** A command of {@code officer} on the case as it is. */
    public static Envelope of(String commandId, OfficerId officer) {
        return new Envelope(commandId, officer, Optional.empty(), Optional.empty());
    }

    /** This command, only on version {@code version}. */
    public Envelope onVersion(long version) {
        return new Envelope(commandId, officer, onBehalfOf, Optional.of(version));
    }

    /** This command, given for {@code principal}. */
    public Envelope onBehalfOf(String principal) {
        return new Envelope(commandId, officer, Optional.of(principal), expectedVersion);
    }
}
