package dev.yidi.core.casefile;

import dev.yidi.core.time.Milestone;
import java.util.List;

/** The notices given to a citizen 告知书. */
public enum NoticeKind {
    /** 收到告知: the matter was received, where it goes and how (信访工作条例 art. 23 ¶2). */
    RECEIPT,
    /** 受理告知 by the competent organ (信访工作条例 art. 23 ¶3). */
    ACCEPTANCE,
    /** 无法告知: name or address are unclear, so that the law asks for no notice (信访工作条例 art. 23 ¶2). */
    IMPOSSIBLE,
    /** 延长办理期限告知 with the reason (信访工作条例 art. 34). */
    EXTENSION,
    /** 终止调解告知. */
    MEDIATION_ENDED;

    /** The acts of the law that giving this notice is. */
    public List<Milestone> milestones() {
        return this == RECEIPT || this == ACCEPTANCE || this == IMPOSSIBLE
                ? List.of(Milestone.NOTICE_GIVEN)
                : List.of();
    }
}
