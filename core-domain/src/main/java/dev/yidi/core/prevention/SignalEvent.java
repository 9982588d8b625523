package dev.yidi.core.prevention;

import dev.yidi.core.file.FileEvent;

/** Something that happened to a signal 预警事件. */
public sealed interface SignalEvent extends FileEvent<Signal>
        permits SignalRaised, SignalLookedAt, SignalActedUpon, SignalDismissed {}
