package dev.yidi.core.conference;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A conference was convened 召集. */
public record ConferenceConvened(
        Instant at, FileId id, String number, FreeText title, OfficerId by, Instant session, Set<OrganId> members)
        implements ConferenceEvent, FileOpening<JointConference> {
    public ConferenceConvened {
        members = Set.copyOf(members);
    }

    @Override
    public JointConference begin() {
        return new JointConference(
                FileHead.of(id, number, at),
                title,
                by,
                session,
                members,
                List.of(),
                new Protection(false, Set.of(), Set.of()),
                ConferenceStage.CONVENED,
                Set.of());
    }
}
