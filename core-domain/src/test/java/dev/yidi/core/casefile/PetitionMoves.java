package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.EndHandling;
import dev.yidi.core.petition.ExecutionState;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.PetitionEnd;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.RecordExecution;
import dev.yidi.core.petition.SameMatter;
import dev.yidi.core.petition.WithdrawReview;
import dev.yidi.core.place.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generated steps of petition handling: those that bring it on, and now and then one out of turn. */
final class PetitionMoves {
    private PetitionMoves() {}

    static CaseCommand next(CaseFile file, int choice, int a, Instant now) {
        Optional<PetitionHandling> handling = file.proceedings().petition();
        if (handling.isEmpty()) {
            return Petitions.triage(a % 9 == 8 ? SameMatter.EXHAUSTED : SameMatter.NONE);
        }
        return unserved(file)
                .filter(paper -> choice % 3 == 0)
                .<CaseCommand>map(paper -> new ServeDocument(
                        paper.id(), Play.WANG, ServiceMethod.IN_PERSON, now, Optional.of(Play.text())))
                .orElseGet(() -> step(handling.get(), choice, a));
    }

    private static Optional<Paper> unserved(CaseFile file) {
        return file.papers().all().stream()
                .filter(paper -> paper.kind().isForCitizen())
                .filter(paper -> !file.papers().isServed(paper.id(), Play.WANG))
                .reduce((earlier, later) -> later);
    }

    private static CaseCommand step(PetitionHandling handling, int choice, int a) {
        OpinionResult result = List.of(OpinionResult.values()).get(a % 3);
        if (handling.openHearing().isPresent()) {
            return Petitions.does(
                    new CloseHearing(a % 2 == 0 ? Set.of(Play.WANG) : Set.of(), Play.text(), Play.text()));
        }
        return switch (handling.stage()) {
            case TRIAGED, ROUTED -> handled(handling, choice, a, result);
            case DECIDED -> decided(Instance.REVIEW, Petitions.GOVERNMENT, choice);
            case REVIEWED -> decided(Instance.RECHECK, Petitions.CITY, choice);
            case IN_REVIEW ->
                choice % 5 == 4 ? Petitions.does(new WithdrawReview(Play.WANG)) : Petitions.opinion(result);
            case IN_RECHECK -> choice % 3 == 2 ? hearing() : Petitions.opinion(result);
            case FINAL, ENDED ->
                List.of(
                                Petitions.triage(),
                                Petitions.opinion(result),
                                Petitions.request(Instance.RECHECK, Petitions.CITY),
                                Petitions.does(new RecordExecution(ExecutionState.DONE, Play.text())))
                        .get(choice % 4);
        };
    }

    private static CaseCommand handled(PetitionHandling handling, int choice, int a, OpinionResult result) {
        if (handling.course().route().isEmpty() || choice % 6 == 5) {
            return Petitions.route(
                    a % 3 > 0
                            ? AppealRoute.PETITION_PROCEDURE
                            : List.of(AppealRoute.values()).get(a / 3 % 6));
        }
        return switch (choice % 6) {
            case 0, 1 -> Petitions.extension(1 + a % 40);
            case 2 -> hearing();
            case 3 ->
                a % 7 == 6
                        ? Petitions.does(new EndHandling(PetitionEnd.WITHDRAWN, Play.text()))
                        : Petitions.opinion(result);
            default -> Petitions.opinion(result);
        };
    }

    private static CaseCommand decided(Instance next, Authority to, int choice) {
        return choice % 5 == 4
                ? Petitions.does(new RecordExecution(ExecutionState.DONE, Play.text()))
                : Petitions.request(next, choice % 7 == 6 ? Authority.above("某省信访局", Tier.PROVINCE) : to);
    }

    private static CaseCommand hearing() {
        return Petitions.does(new OpenHearing(Play.text(), Play.text(), Optional.empty(), true));
    }

    /** Who is to do it: the reviewer while one is asked, else who has the case. */
    static OrganId organ(CaseFile file) {
        OrganId holder = file.custody().accountable().orElse(file.intake().organ());
        return file.proceedings()
                .petition()
                .flatMap(handling -> handling.decisions().pending())
                .flatMap(request -> request.to().organ())
                .orElse(holder);
    }
}
