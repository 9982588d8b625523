package dev.yidi.core.conference;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Convenes a joint conference 召集联席会议: the centre, with two organs or more (信访工作条例 art. 13). */
public record ConveneConference(FreeText title, Instant session, Set<OrganId> members)
        implements FileBeginning<JointConference, ConferenceEvent> {
    public ConveneConference {
        members = Set.copyOf(members);
    }

    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<ConferenceEvent>> begin(FileId id, String number, Setting setting) {
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), ConferenceRefusal.NOT_OFFICER::reason)
                .unless(setting.actsForCentre(), ConferenceRefusal.NOT_CENTRE::reason)
                .when(members.size() < 2, ConferenceRefusal.TOO_FEW_MEMBERS::reason)
                .unless(
                        members.stream().allMatch(organ -> setting.organ(organ).isPresent()),
                        ConferenceRefusal.ORGAN_UNKNOWN::reason)
                .when(session.isBefore(setting.now()), ConferenceRefusal.SESSION_PASSED::reason)
                .orAll(() -> List.of(new ConferenceConvened(
                        setting.now(),
                        id,
                        number,
                        title,
                        setting.actor().officer().orElseThrow(),
                        session,
                        members)));
    }
}
