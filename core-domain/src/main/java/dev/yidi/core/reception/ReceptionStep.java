package dev.yidi.core.reception;

/** What happens on the day alone 接访内部动作, without effect on a case. */
public sealed interface ReceptionStep extends ReceptionCommand
        permits ReceiveBooking, MarkMissed, PutOffBooking, CloseReception, CallOffReception {}
