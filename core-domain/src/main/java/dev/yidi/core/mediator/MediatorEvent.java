package dev.yidi.core.mediator;

import dev.yidi.core.file.FileEvent;

/** Something that happened in a mediator's file 调解员档案事件. */
public sealed interface MediatorEvent extends FileEvent<MediatorFile>
        permits MediatorEntered,
                EnrolmentChanged,
                AccreditationRenewed,
                AccreditationSuspended,
                AccreditationRestored,
                AccreditationLapsed,
                LeaveNoted,
                MediationsBooked {}
