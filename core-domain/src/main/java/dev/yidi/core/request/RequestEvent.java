package dev.yidi.core.request;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in the handling of an order 工单事件, as plain facts. */
public sealed interface RequestEvent extends ProceedingEvent<RequestHandling>
        permits OrderReceived,
                OrderAdmitted,
                LegalWayTold,
                RepeatMerged,
                EndedAsRepeat,
                OrderObjected,
                OrderObjectionReviewed,
                CitizenContacted,
                SiteVisited,
                OrderReplied,
                CitizenCalledBack,
                OrderSentBack,
                CallBackEnded,
                OrderClosed {}
