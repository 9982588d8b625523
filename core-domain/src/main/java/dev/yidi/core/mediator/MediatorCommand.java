package dev.yidi.core.mediator;

import dev.yidi.core.file.FileCommand;

/** What someone wants to do with a mediator's file 调解员档案动作. */
public sealed interface MediatorCommand extends FileCommand<MediatorFile, MediatorEvent>
        permits ChangeEnrolment,
                RenewAccreditation,
                SuspendAccreditation,
                RestoreAccreditation,
                TakeLeave,
                LapseAccreditation,
                BookMediations {}
