package dev.yidi.core.hall;

import dev.yidi.core.Reason;
import java.util.List;
import java.util.Map;

/** Every reason for which the guidance desk says no 导诉台不予理由. The codes are the keys of the message bundles. */
public enum HallRefusal {
    /** The ticket is at another stage. */
    STAGE("hall.stage"),
    /** Only an officer may. */
    NOT_OFFICER("hall.not-officer"),
    /** A window the profile does not know. */
    WINDOW_UNKNOWN("hall.window-unknown"),
    /** A topic the profile does not know. */
    TOPIC_UNKNOWN("hall.topic-unknown"),
    /** No window of the county takes the errand. */
    NO_WINDOW("hall.no-window"),
    /** The window does not take the errand, or the ticket was passed on to another one. */
    WRONG_WINDOW("hall.wrong-window"),
    /** Only those who staff the window call there; the centre helps out anywhere. */
    NOT_AT_WINDOW("hall.not-at-window"),
    /** Passed on to the window where it already is. */
    SAME_WINDOW("hall.same-window"),
    /** It must be called more often before it counts as missed. */
    CALLED_TOO_SELDOM("hall.called-too-seldom"),
    /** It was for another day. */
    DAY_PASSED("hall.day-passed");

    private final String code;

    HallRefusal(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    Reason reason() {
        return new Reason(code, List.of(), Map.of());
    }
}
