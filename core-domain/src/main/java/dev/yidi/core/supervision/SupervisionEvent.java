package dev.yidi.core.supervision;

import dev.yidi.core.file.FileEvent;

/** Something that happened in a supervision 督办事件. */
public sealed interface SupervisionEvent extends FileEvent<Supervision>
        permits SupervisionOpened,
                SupervisionReplied,
                SupervisionReplyRejected,
                SupervisionOverdue,
                SupervisionRaised,
                ProposalMade,
                ProposalAnswered,
                SupervisionClosed,
                SealedSupervisionViewed {}
