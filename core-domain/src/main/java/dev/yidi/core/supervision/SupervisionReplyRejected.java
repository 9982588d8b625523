package dev.yidi.core.supervision;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The reply was not enough 回复不符合要求. */
public record SupervisionReplyRejected(Instant at, OfficerId by, FreeText reason) implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        List<SupervisionReply> replies = new ArrayList<>(file.replies());
        int last = replies.size() - 1;
        replies.set(last, replies.get(last).rejected(reason));
        return file.withReplies(replies);
    }
}
