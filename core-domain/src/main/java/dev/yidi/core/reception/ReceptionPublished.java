package dev.yidi.core.reception;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A reception day was published 公布接访安排; a reserved one was set down. */
public record ReceptionPublished(Instant at, FileId id, String number, ReceptionPlan plan, OfficerId by)
        implements ReceptionEvent, FileOpening<LeaderReception> {
    @Override
    public LeaderReception begin() {
        return new LeaderReception(
                FileHead.of(id, number, at),
                plan,
                by,
                List.of(),
                new Protection(plan.reserved(), Set.of(), Set.of()),
                ReceptionStage.PUBLISHED);
    }
}
