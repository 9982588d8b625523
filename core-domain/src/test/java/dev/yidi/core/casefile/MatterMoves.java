package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.escalation.MatterRisk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be said of a matter at any time. */
final class MatterMoves {
    private MatterMoves() {}

    static CaseCommand next(OrganId organ, Instant now, int choice) {
        return switch (choice % 5) {
            case 0 -> new SuspectReprisal(Play.text());
            case 1, 2 -> new GradeRisk(List.of(MatterRisk.values()).get(choice % 3), Play.text());
            case 3 -> new ReportMajorMatter(Set.of(organ), Optional.empty(), now, Play.text());
            default -> new AddNote(Play.text());
        };
    }
}
