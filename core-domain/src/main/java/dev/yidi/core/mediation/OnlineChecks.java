package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** What is wrong with the online side of a session that is to be recorded. */
final class OnlineChecks {
    private OnlineChecks() {}

    /** Nothing, when the session is on site, or shows what the terms of {@code m} ask of an online one. */
    static List<Reason> against(Mediation m, Session session) {
        boolean isOnline = session.mode() == SessionMode.ONLINE;
        Set<OnlineRule> asked = isOnline ? m.terms().online() : Set.of();
        return Grounds.none()
                .when(!isOnline && session.online().isPresent(), () -> Reason.of("mediation.session.not-online"))
                .when(
                        !asked.isEmpty() && session.online().isEmpty(),
                        () -> m.terms().reason("mediation.session.online-record-missing", MediationRule.ONLINE))
                .when(
                        session.online()
                                .filter(o -> m.course().room(o.room()).isEmpty())
                                .isPresent(),
                        () -> Reason.of("mediation.session.room-unknown"))
                .whenAny(
                        asked.contains(OnlineRule.IDENTITY_CHECK)
                                ? session.online()
                                        .map(o -> Ordered.without(session.attended(), o.identityChecked()))
                                        .orElse(Set.of())
                                : Set.of(),
                        "unchecked",
                        () -> m.terms().reason("mediation.session.identity-unchecked", MediationRule.ONLINE))
                .when(
                        asked.contains(OnlineRule.RECORDING_NOTICE)
                                && session.online()
                                        .filter(o -> !o.recordingNoticeGiven())
                                        .isPresent(),
                        () -> m.terms().reason("mediation.session.recording-not-told", MediationRule.ONLINE))
                .reasons();
    }
}
