package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PartyId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.DischargeDuty;
import dev.yidi.core.petition.Disposition;
import dev.yidi.core.petition.EndHandling;
import dev.yidi.core.petition.ExtendHandling;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.PetitionStage;
import dev.yidi.core.petition.RecordExecution;
import dev.yidi.core.petition.RecordSettlement;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.petition.ReplyToSuggestion;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.ReviewRequest;
import dev.yidi.core.petition.SameMatter;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.WithdrawReview;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the case says against a step of petition handling, and petition handling against steps of the case 信访办理规则. */
final class PetitionRules {
    static final Set<Stage> BEFORE = Stage.among(Stage.REGISTERED, Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED);
    private static final Stage[] LIVE = {
        Stage.REGISTERED, Stage.CLASSIFIED, Stage.DISPATCHED, Stage.ACCEPTED, Stage.CONCLUDED
    };
    private static final Stage[] AFTER = {Stage.CONCLUDED, Stage.CLOSED};
    private static final Set<CaseResult> OF_OPINIONS =
            EnumSet.of(CaseResult.SUPPORTED, CaseResult.EXPLAINED, CaseResult.NOT_SUPPORTED);

    private PetitionRules() {}

    /** At which stages {@code command} can be given at all. */
    static Set<Stage> stages(PetitionCommand command) {
        return isBefore(command) ? BEFORE : Stage.ALL;
    }

    private static boolean isBefore(PetitionCommand command) {
        return command instanceof TriagePetition
                || command instanceof DecideRoute
                || command instanceof ReferAccusation;
    }

    /** The case must be a petition, at the right stage, and the actor the one whose step it is. */
    static List<Reason> againstActing(
            CaseFile file, Setting setting, Optional<PetitionHandling> handling, PetitionCommand command) {
        Standing standing = new Standing(file, setting);
        Refusals refusals = new Refusals().unless(file.matter().kind() == CaseKind.PETITION, Refusal.NOT_PETITION);
        if (isBefore(command)) {
            return refusals.at(file, BEFORE)
                    .unless(standing.steers() || standing.receives(), Refusal.NOT_HOLDER)
                    .all();
        }
        if (command instanceof EndHandling) {
            return refusals.at(file, LIVE)
                    .unless(standing.steers(), Refusal.NOT_HOLDER)
                    .all();
        }
        if (command instanceof RequestReview || command instanceof WithdrawReview) {
            return refusals.at(file, AFTER)
                    .unless(standing.steers() || standing.isCitizen() || isAsked(setting, command), Refusal.NOT_HOLDER)
                    .all();
        }
        if (command instanceof RecordExecution || command instanceof DischargeDuty) {
            return refusals.at(file, Stage.ACCEPTED, Stage.CONCLUDED, Stage.CLOSED)
                    .unless(standing.steers(), Refusal.NOT_HOLDER)
                    .all();
        }
        Optional<ReviewRequest> pending =
                handling.flatMap(each -> each.decisions().pending());
        return pending.map(request -> refusals.at(file, AFTER)
                        .unless(reviews(request, standing, setting), Refusal.NOT_REVIEWER)
                        .all())
                .orElseGet(() -> refusals.at(file, Stage.ACCEPTED)
                        .unless(standing.holds(), Refusal.NOT_HOLDER)
                        .all());
    }

    private static boolean isAsked(Setting setting, PetitionCommand command) {
        return command instanceof RequestReview request
                && request.to().organ().filter(setting::actsFor).isPresent();
    }

    /** What a body above the county decides is recorded by who steers the case. */
    private static boolean reviews(ReviewRequest request, Standing standing, Setting setting) {
        return request.to().organ().map(setting::actsFor).orElseGet(standing::steers);
    }

    /** One handling at a time, under its own name, and none of a matter that is exhausted. */
    static List<Reason> againstOpening(CaseFile file, ProceedingId id, PetitionCommand command) {
        if (!(command instanceof TriagePetition triage)) {
            return List.of();
        }
        Optional<PetitionHandling> last = file.proceedings().petition();
        boolean another = last.filter(each -> !each.id().equals(id)).isPresent();
        return new Refusals()
                .when(file.proceedings().isOther(PetitionHandling.class, id), Refusal.PROCEEDING_TWICE)
                .unless(triage.id().equals(id), Refusal.PROCEEDING_OTHER)
                .when(file.matter().category().isEmpty(), Refusal.CATEGORY_MISSING)
                .when(last.filter(PetitionHandling::isFinal).isPresent(), Refusal.PETITION_FINAL)
                .when(another && last.filter(PetitionHandling::isOpen).isPresent(), Refusal.PROCEEDING_OPEN)
                .all();
    }

    /** The clock of an extension, the parties of a hearing or settlement, and who may be told of an accusation. */
    static List<Reason> againstValues(CaseFile file, Setting setting, PetitionCommand command) {
        Refusals refusals = new Refusals();
        if (command instanceof ExtendHandling extension) {
            refusals.and(PetitionFollows.extension(extension.by(), extension.reasonCode(), file, setting)
                            .reasons())
                    .when(noticeOwed(file), Refusal.EXTENSION_NOTICE_OWED);
        }
        if (command instanceof ReplyToSuggestion
                || (command instanceof IssueOpinion && file.stage() == Stage.ACCEPTED)) {
            refusals.and(JointDuties.against(file)).and(Signatures.against(file));
        }
        if (command instanceof CloseHearing hearing) {
            refusals.when(!areParties(file, hearing.attended()), Refusal.PARTY_UNKNOWN);
        }
        if (command instanceof RecordSettlement settlement) {
            refusals.when(!areParties(file, settlement.parties()), Refusal.PARTY_UNKNOWN);
        }
        return refusals.all();
    }

    private static boolean areParties(CaseFile file, Set<PartyId> named) {
        return named.stream().allMatch(party -> file.party(party).isPresent());
    }

    /** Whether a notice of extension was not served yet, so that the petitioner does not know of it. */
    static boolean noticeOwed(CaseFile file) {
        return file.papers().all().stream()
                .filter(paper -> paper.kind() == DocumentKind.EXTENSION_NOTICE)
                .anyMatch(paper -> !file.papers().isServed(paper.id()));
    }

    /** The law forbids accepting what triage found pending elsewhere or exhausted, and what an officer found to be. */
    static List<Reason> againstAcceptance(CaseFile file) {
        List<Reason> found = asTriaged(file);
        return found.isEmpty() && isDecidedExhausted(file)
                ? List.of(new Reason(
                        Refusal.MATTER_BARRED.code(),
                        Refusal.SAME_NOT_EXHAUSTED.basis(),
                        Map.of("disposition", Disposition.NO_LONGER_ACCEPTED.name())))
                : found;
    }

    private static boolean isDecidedExhausted(CaseFile file) {
        return file.matter().kind() == CaseKind.PETITION
                && file.links().sameMatter().equals(Optional.of(SameMatter.EXHAUSTED));
    }

    private static List<Reason> asTriaged(CaseFile file) {
        return file.proceedings()
                .petition()
                .filter(PetitionHandling::barsAcceptance)
                .map(each -> each.course().triage())
                .map(triage -> List.of(new Reason(
                        Refusal.MATTER_BARRED.code(),
                        triage.reasons().stream()
                                .flatMap(reason -> reason.basis().stream())
                                .toList(),
                        Map.of("disposition", triage.disposition().name()))))
                .orElse(List.of());
    }

    /** A petition on the petition procedure is concluded by its opinion, and its results are those of an opinion. */
    static boolean owesOpinion(CaseFile file, CaseResult result) {
        return file.proceedings()
                .petition()
                .filter(each -> each.owesOpinion()
                        || (each.stage() == PetitionStage.TRIAGED
                                && OF_OPINIONS.contains(result)
                                && file.matter().category().equals(Optional.of(PetitionCategory.APPEAL_CLAIM))))
                .isPresent();
    }
}
