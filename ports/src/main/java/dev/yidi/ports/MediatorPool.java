package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.mediator.EnterMediator;
import dev.yidi.core.mediator.MediatorCommand;
import dev.yidi.core.mediator.RenewAccreditation;
import dev.yidi.core.mediator.RestoreAccreditation;
import dev.yidi.core.mediator.SuspendAccreditation;
import dev.yidi.core.mediator.TakeLeave;
import dev.yidi.core.pool.Skills;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The pool of mediators and the studios 调解专家库.
 *
 * <p>Thread-safe. The heads of organs and of the centre enter and accredit; whoever mediates notes leave. Load is never entered:
 * it follows in the same append from what happens in the cases.
 */
public interface MediatorPool {
    /** Enters a mediator; one who is in the pool already is renewed instead. */
    Answer<FileReceipt> enter(@Valid @NotNull Envelope by, @NotNull EnterMediator mediator);

    /** Takes any step in a mediator's file; the methods below name the usual ones. */
    Answer<FileReceipt> conduct(@Valid @NotNull Envelope by, @NotNull FileId mediator, @NotNull MediatorCommand step);

    /** Renews the accreditation. */
    default Answer<FileReceipt> renew(Envelope by, FileId mediator, RenewAccreditation step) {
        return conduct(by, mediator, step);
    }

    /** Suspends the accreditation. */
    default Answer<FileReceipt> suspend(Envelope by, FileId mediator, SuspendAccreditation step) {
        return conduct(by, mediator, step);
    }

    /** Restores a suspended accreditation. */
    default Answer<FileReceipt> restore(Envelope by, FileId mediator, RestoreAccreditation step) {
        return conduct(by, mediator, step);
    }

    /** Notes that the mediator will be away. */
    default Answer<FileReceipt> leave(Envelope by, FileId mediator, TakeLeave step) {
        return conduct(by, mediator, step);
    }

    /** A mediator of the pool, for those who may see the file. */
    Answer<PoolEntry> view(@NotNull OfficerId officer, @NotNull MediatorId mediator);

    /** The same by the mediator's file, as lists name it. */
    Answer<PoolEntry> view(@NotNull OfficerId officer, @NotNull FileId mediator);

    /** What a mediator can do, without counting load and ratings: to choose among many whom to look at. */
    Answer<Skills> skills(@NotNull OfficerId officer, @NotNull FileId mediator);

    /** The history of a mediator's file, oldest first, for those who may see it. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotNull MediatorId mediator);

    /** The files the officer may see and asks for. */
    FilePage list(@NotNull OfficerId officer, @NotNull FileQuery query);

    /** The studios, for everybody, in the order of their names. */
    List<StudioPage> studios();
}
