package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.litigation.Dossier;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.proceeding.Proceeding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands against beginning a proceeding under an id, and against going on with one 启动程序. */
final class Beginning {
    private Beginning() {}

    /**
     * What stands against beginning {@code proceeding} as one of {@code kind}.
     *
     * @param named the id the command itself names
     * @param after the proceeding it says it goes on from
     */
    static List<Reason> against(
            CaseFile file,
            Class<? extends Proceeding> kind,
            ProceedingId proceeding,
            ProceedingId named,
            Optional<ProceedingId> after) {
        return new Refusals()
                .when(file.proceedings().isOther(kind, proceeding), Refusal.PROCEEDING_TWICE)
                .unless(named.equals(proceeding), Refusal.PROCEEDING_OTHER)
                .when(after.filter(each -> !file.proceedings().contains(each)).isPresent(), Refusal.PROCEEDING_UNKNOWN)
                .all();
    }

    /**
     * What stands against a step in {@code proceeding}: the matter goes on in another case, or was withdrawn and nothing of
     * the proceeding is left with another body. Every other end lets it pass.
     */
    static Refusals stillHere(CaseFile file, ProceedingId proceeding) {
        boolean gone = file.stage() == Stage.MERGED
                || (file.stage() == Stage.WITHDRAWN && !file.proceedings().isOpen(proceeding));
        return new Refusals().when(gone, () -> Refusal.ENDED.reason().with("stage", file.stage()));
    }

    /** The parties of the case, whether they still have their role or not. */
    static Set<PartyId> parties(CaseFile file) {
        return file.parties().stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What a referral or a help with a suit must see of the case. */
    static Dossier dossier(CaseFile file, Setting setting) {
        return new Dossier(
                setting.now(),
                setting.zone(),
                parties(file),
                file.proceedings().mediations(),
                file.proceedings().of(LitigationReferral.class),
                file.proceedings().of(LitigationAgency.class));
    }
}
