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
    private static final Set<String> OF_ORGANS =
            Set.of(Refusal.ACCUSED_ORGAN.code(), Refusal.CONTRIBUTOR_ACCUSED.code());

    private AccusedSide() {}

    /** The reasons beside those the command has said already in its own words. */
    static List<Reason> against(CaseCommand command, CaseFile file, Setting setting, List<Reason> said) {
        Set<OrganId> accused = file.protection().accused();
        Named named = Named.in(command.appoints());
        List<Reason> words = new Receivers(file, setting).against(named.receivers(), named.organs());
        if (accused.isEmpty()) {
            return words;
        }
        String organs = line(named.organs().stream().filter(organ -> Accused.bars(organ, accused, setting)));
        String officers = line(named.officers().stream().filter(officer -> staffs(officer, accused, setting)));
        return new Refusals()
                .when(
                        !organs.isEmpty() && said.stream().map(Reason::code).noneMatch(OF_ORGANS::contains),
                        () -> Refusal.ACCUSED_ORGAN.reason().with("organ", organs))
                .when(
                        !officers.isEmpty(),
                        () -> Refusal.OFFICER_ACCUSED.reason().with("officer", officers))
                .and(words)
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
