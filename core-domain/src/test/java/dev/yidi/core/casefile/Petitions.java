package dev.yidi.core.casefile;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.ExtendHandling;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.OpinionText;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.PetitionHandling;
import dev.yidi.core.petition.RaisedAt;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.SameMatter;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;

/** Steps of petition handling that tests repeat, on the cases of {@link Play}. */
final class Petitions {
    static final ProceedingId P = new ProceedingId("p1");
    static final Authority GOVERNMENT = Authority.of(CountyDesk.GOVERNMENT, "government大楼", Tier.COUNTY);
    static final Authority CITY = Authority.above("某市信访局", Tier.PREFECTURE);
    static final DocumentId OPINION = new DocumentId("handling-opinion-1");
    static final DocumentId REVIEW = new DocumentId("review-opinion-1");

    private Petitions() {}

    static CaseCommand does(PetitionCommand command) {
        return new ConductPetition(P, command);
    }

    static CaseCommand triage() {
        return triage(SameMatter.NONE);
    }

    static CaseCommand triage(SameMatter same) {
        TriageQuestion plain = TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM);
        return does(new TriagePetition(P, with(plain, same)));
    }

    /** Triaged as a grave matter of the own level. */
    static CaseCommand triageGrave() {
        TriageQuestion plain = TriageQuestion.plain(IntakeChannel.VISIT, PetitionCategory.APPEAL_CLAIM);
        return does(new TriagePetition(P, with(plain, SameMatter.NONE, true)));
    }

    private static TriageQuestion with(TriageQuestion plain, SameMatter same) {
        return with(plain, same, plain.grave());
    }

    private static TriageQuestion with(TriageQuestion plain, SameMatter same, boolean grave) {
        return new TriageQuestion(
                plain.channel(),
                plain.category(),
                same,
                same == SameMatter.PENDING ? RaisedAt.ONE_ABOVE : plain.raisedAt(),
                plain.visitors(),
                plain.justiceRelated(),
                plain.disciplineRelated(),
                plain.ownLevelCompetent(),
                plain.lowerLevelConcerned(),
                grave,
                plain.feedbackNeeded(),
                plain.units(),
                plain.unitsDisagree(),
                plain.commonSuperior(),
                plain.unitGone(),
                plain.successorKnown());
    }

    static CaseCommand route(AppealRoute route) {
        return does(new DecideRoute(
                route, Play.text(), route.leadsOutside() ? Optional.of(Play.text()) : Optional.empty()));
    }

    static CaseCommand opinion(OpinionResult result) {
        return does(
                new IssueOpinion(result, new OpinionText(Play.text(), Play.text(), Play.text(), List.of(Play.LAW))));
    }

    static CaseCommand extension(int days) {
        return does(new ExtendHandling(Span.days(days), "complex", Play.text()));
    }

    static CaseCommand request(Instance instance, Authority to) {
        return does(new RequestReview(instance, Play.WANG, to, Play.text()));
    }

    static ServeDocument serve(DocumentId document, Play play) {
        return new ServeDocument(document, Play.WANG, ServiceMethod.IN_PERSON, play.now(), Optional.of(Play.text()));
    }

    /** Served on the petitioner at once. */
    static Play served(Play play, DocumentId document) {
        return play.does(serve(document, play));
    }

    /** Accepted by the housing bureau, triaged, and on the petition procedure. */
    static Play inProcedure(Play petition) {
        return petition.acceptedBy(CountyDesk.HOUSING).does(triage()).does(route(AppealRoute.PETITION_PROCEDURE));
    }

    /** Decided with this result, and the opinion served. */
    static Play decided(Play petition, OpinionResult result) {
        return served(inProcedure(petition).does(opinion(result)), OPINION);
    }

    /** Decided against the petitioner, served, and closed. */
    static Play closed(Play petition) {
        return decided(petition, OpinionResult.NOT_SUPPORTED).does(new CloseCase());
    }

    /** Reviewed by the county government, which served its opinion. */
    static Play reviewed(Play petition) {
        Play requested = decided(petition, OpinionResult.NOT_SUPPORTED).does(request(Instance.REVIEW, GOVERNMENT));
        Play answered = requested.by(CountyDesk.GOVERNMENT).does(opinion(OpinionResult.NOT_SUPPORTED));
        return served(answered, REVIEW);
    }

    /** Rechecked by the city, as the housing bureau, which has the case, records. */
    static Play rechecked(Play petition) {
        return reviewed(petition)
                .by(CountyDesk.HOUSING)
                .does(request(Instance.RECHECK, CITY))
                .does(opinion(OpinionResult.NOT_SUPPORTED));
    }

    static PetitionHandling of(Play play) {
        return play.file().proceedings().petition().orElseThrow();
    }

    static String stageOf(CaseFile file) {
        return file.proceedings()
                .petition()
                .map(handling -> handling.stage().name())
                .orElse("NONE");
    }

    static RuleSet zhejiang() {
        return RuleSet.zhejiang2016().over(RuleSet.national2022());
    }
}
