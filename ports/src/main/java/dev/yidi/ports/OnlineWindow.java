package dev.yidi.ports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The window that is open online around the clock 网上窗口: takes what citizens hand in themselves. It is registered at once, under the
 * name of the officer who minds the window and stays answerable for it until it is handed over
 * ({@link YidiBuilder#onlineWindow}); its days run from then on, as if it had been brought to a window.
 *
 * <p>The host has verified before that the number is theirs. Thread-safe.
 */
public interface OnlineWindow {
    /**
     * Registers a matter. A repeat under the same command id by the same person gets the same number and code; another matter of theirs
     * under it is refused, and somebody else's command id is never in the way.
     *
     * @return {@link Answer.Refused} also where the county has no such window
     */
    Answer<Registered> submit(@NotBlank @Size(max = 80) String commandId, @Valid @NotNull Submission submission);
}
