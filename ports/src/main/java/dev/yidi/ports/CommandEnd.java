package dev.yidi.ports;

/** How a command ended 指令结果. */
public enum CommandEnd {
    /** Done, now or when it was first sent. */
    DONE,
    /** A rule said no. */
    REFUSED,
    /** Who sent it may not do that. */
    DENIED,
    /** The file had moved on. */
    STALE,
    /** Not there, or not for who sent it. */
    ABSENT,
    /** Something broke: bad input, or a store that could not be reached. */
    FAILED;

    static CommandEnd of(Answer<?> answer) {
        return answer.<CommandEnd>fold(
                done -> DONE,
                refused -> refused.reasons().stream().anyMatch(Answers::isDenial) ? DENIED : REFUSED,
                stale -> STALE,
                absent -> ABSENT);
    }
}
