package dev.yidi.core.conference;

/** What happens in the conference alone 会议内部动作, without effect on a case or a supervision. */
public sealed interface ConferenceStep extends ConferenceCommand
        permits HoldConference, DecideItem, ReportTaskDone, CloseConference {}
