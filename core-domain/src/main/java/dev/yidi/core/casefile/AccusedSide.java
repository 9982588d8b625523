package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the accused side out of every part a command gives away 被举报方排除, whatever the command (信访工作条例 art. 30). */
final class AccusedSide {
    private AccusedSide() {}

    static List<Reason> against(CaseCommand command, CaseFile file, Setting setting) {
        Set<OrganId> accused = file.protection().accused();
        if (accused.isEmpty()) {
            return List.of();
        }
        Named named = Named.in(command.appoints());
        String organs = line(named.organs().stream().filter(organ -> Accused.bars(organ, accused, setting)));
        String officers = line(named.officers().stream().filter(officer -> staffs(officer, accused, setting)));
        return new Refusals()
                .when(!organs.isEmpty(), () -> Refusal.ACCUSED_ORGAN.reason().with("organ", organs))
                .when(
                        !officers.isEmpty(),
                        () -> Refusal.OFFICER_ACCUSED.reason().with("officer", officers))
                .all();
    }

    /** Whether {@code officer} works on the accused side. */
    static boolean staffs(OfficerId officer, Set<OrganId> accused, Setting setting) {
        return setting.postOf(officer)
                .filter(organ -> Accused.bars(organ, accused, setting))
                .isPresent();
    }

    private static String line(Stream<?> found) {
        return found.map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
