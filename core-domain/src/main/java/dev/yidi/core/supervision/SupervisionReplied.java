package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The organ replied in writing 书面回复. */
public record SupervisionReplied(Instant at, OfficerId by, FreeText text) implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        List<SupervisionReply> replies = new ArrayList<>(file.replies());
        replies.add(new SupervisionReply(at, by, text, file.rounds().size(), Optional.empty()));
        return file.withReplies(replies);
    }
}
