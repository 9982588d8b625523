package dev.yidi.core.conference;

import dev.yidi.core.file.FileEvent;

/** Something that happened in a joint conference 会议事件. */
public sealed interface ConferenceEvent extends FileEvent<JointConference>
        permits ConferenceConvened,
                AgendaItemAdded,
                ConferenceHeld,
                AgendaItemDecided,
                ConferenceTaskDone,
                ConferenceTaskOverdue,
                ConferenceClosed,
                SealedConferenceViewed {}
