package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.OfficerId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The to-do lists 待办 and searches of an officer: nothing in them but what the officer may see. Thread-safe. */
public interface WorkList {
    /** A page of cases, the one due earliest first unless asked otherwise. */
    Page todo(@NotNull OfficerId officer, @Valid @NotNull TodoQuery query);

    /** The case of this number. */
    Answer<CaseLine> find(@NotNull OfficerId officer, @NotNull CaseNumber number);
}
