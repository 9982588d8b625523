package dev.yidi.example.center.demo;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.profile.Classification;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.supervision.SupervisionTrigger;
import dev.yidi.example.center.staff.Roster;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.SupervisionOffice.Demand;
import dev.yidi.ports.Yidi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does at the counters of the centre what happens in the demonstration, by the officers of the demonstration staff. Not thread-safe. */
final class Deeds {
    static final OfficerId CLERK = new OfficerId("clerk");
    static final OfficerId DISPATCHER = new OfficerId("dispatcher");
    private static final OfficerId SEALED = new OfficerId("sealed");
    private static final OfficerId SUPERVISOR = new OfficerId("supervisor");
    private static final OfficerId MEDIATOR = new OfficerId("mediator");

    private final Yidi centre;
    private final CountyProfile profile;
    private final List<DivisionCode> townships;
    private final Rooms rooms;
    private final Hall hall;

    Deeds(Yidi centre) {
        this.centre = centre;
        this.profile = centre.profile();
        this.townships = profile.territory().divisions().stream()
                .filter(division -> division.tier() == Tier.TOWNSHIP)
                .filter(division -> division.validity().until().isEmpty())
                .map(Division::code)
                .toList();
        this.rooms = new Rooms(centre, MEDIATOR, DISPATCHER);
        this.hall = new Hall(centre, CLERK);
    }

    /** Does something; what stands against it, or nothing. */
    interface Act {
        List<Reason> perform();
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    static List<Reason> against(Answer<?> answer) {
        return answer.fold(
                done -> List.of(),
                refused -> refused.reasons(),
                stale -> List.of(Reason.of("demo.stale")),
                absent -> List.of(Reason.of("demo.absent")));
    }

    List<Reason> enterMediators(LocalDate from) {
        return hall.enterMediators(from);
    }

    List<Reason> book(LocalDate day) {
        return hall.book(day);
    }

    List<Reason> queue() {
        return hall.queue();
    }

    List<Reason> register(Story story) {
        DemoMatter matter = story.matter;
        Classification found = centre.reception().suggest(matter.title(), matter.narrative());
        Answer<Registered> answer = centre.reception()
                .register(
                        Envelope.of(story.command("register"), isReport(story) ? SEALED : CLERK), matter(story, found));
        if (answer instanceof Answer.Done<Registered> done) {
            story.begun(done.value().receipt().caseId(), done.value().queryCode());
        }
        story.isWith(profile.centre().id(), isReport(story) ? SEALED : MEDIATOR);
        return against(answer);
    }

    private Register matter(Story story, Classification found) {
        DemoMatter matter = story.matter;
        List<PartyEntry> parties = new ArrayList<>();
        parties.add(person(PartyRole.APPLICANT, matter.applicant(), "1380000" + matter.lastDigits()));
        if (!matter.respondent().isEmpty()) {
            parties.add(person(PartyRole.RESPONDENT, matter.respondent(), "1390000" + matter.lastDigits()));
        }
        DivisionCode place = townships.isEmpty()
                ? profile.territory().root().code()
                : townships.get(matter.number() % townships.size());
        return new Register(
                matter.channel(),
                Optional.empty(),
                Optional.empty(),
                place,
                text(matter.title()),
                text(matter.narrative()),
                0,
                matter.kind(),
                Optional.of(PetitionCategory.APPEAL_CLAIM).filter(any -> matter.kind() == CaseKind.PETITION),
                Optional.of(found.topic()),
                parties,
                isReport(story) ? Set.of(accused()) : Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static PartyEntry person(PartyRole role, String name, String phone) {
        return PartyEntry.person(role, PersonName.of(name), PhoneNumber.of(phone));
    }

    /** The last of the county's organs. */
    private OrganId accused() {
        return profile.organs().current().stream()
                .filter(organ -> organ.tier() == Tier.COUNTY && !organ.centre())
                .reduce((first, second) -> second)
                .orElseGet(profile::centre)
                .id();
    }

    private static boolean isReport(Story story) {
        return story.matter.kind() == CaseKind.REPORT;
    }

    /** Does {@code deed}; nothing where the matter was not even registered. */
    List<Reason> perform(Deed deed, Story story) {
        return story.isBegun() ? done(deed, story) : List.of();
    }

    private List<Reason> done(Deed deed, Story story) {
        return switch (deed) {
            case DISPATCH -> dispatch(story);
            case ACCEPT ->
                against(centre.caseDesk()
                        .accept(by(story, deed, story.handler()), story.caseId(), new AcceptCase(story.handler())));
            case SPOT ->
                against(centre.reception()
                        .answerOnTheSpot(
                                by(story, deed, CLERK),
                                story.caseId(),
                                new AnswerOnTheSpot(CaseResult.ANSWERED, text("已当场说明办理条件、材料和地点。"))));
            case CONCLUDE ->
                against(centre.caseDesk()
                        .conclude(
                                by(story, deed, story.handler()),
                                story.caseId(),
                                new ConcludeCase(result(story), text("已按职责办理，现场已复核。"))));
            case ANSWER ->
                against(centre.caseDesk()
                        .answer(
                                by(story, deed, story.handler()),
                                story.caseId(),
                                new AnswerCitizen(text("您反映的问题已经办理，结果如上；如有不同意见，可在回访时提出。"))));
            case CLOSE ->
                against(centre.caseDesk().close(by(story, deed, story.handler()), story.caseId(), new CloseCase()));
            case PRAISE, BLAME -> rate(story, deed);
            case URGE -> against(centre.inquiry().urge(story.credential(), story.command(deed.name())));
            case ADD ->
                against(centre.inquiry()
                        .addMaterial(story.credential(), story.command(deed.name()), text("补充：昨晚又发生了一次，附时间和地点。")));
            case WITHDRAW ->
                against(centre.inquiry().withdraw(story.credential(), story.command(deed.name()), text("已自行协商解决")));
            case ASK ->
                against(centre.subjectRights()
                        .ask(
                                story.credential(),
                                story.command(deed.name()),
                                SubjectRight.COPY,
                                Optional.of(text("请给我一份登记材料的复制件。"))));
            case SUPERVISE ->
                against(centre.supervisionOffice()
                        .openOver(
                                by(story, deed, SUPERVISOR),
                                story.caseId(),
                                new Demand(
                                        SupervisionTrigger.HANDLING_BREACH,
                                        SupervisionLevel.REMINDER,
                                        text("办理超期，请说明原因和办结时间。"))));
            case MEDIATE -> rooms.propose(story);
            case SESSION -> rooms.meet(story);
            case AGREE -> rooms.agree(story);
            case JOIN -> rooms.join(story);
            case DELIVER -> rooms.deliver(story);
        };
    }

    private static CaseResult result(Story story) {
        boolean mediated = story.matter.steps().stream().anyMatch(step -> step.deed() == Deed.AGREE);
        return mediated ? CaseResult.AGREED : CaseResult.RESOLVED;
    }

    /** Where the county's table sends it; what it leaves with the centre stays there. */
    private List<Reason> dispatch(Story story) {
        OfficerId dispatcher = isReport(story) ? SEALED : DISPATCHER;
        OrganId to = centre.reception()
                .advise(dispatcher, story.caseId())
                .<Optional<OrganId>>fold(
                        advice -> Optional.of(advice.organ()),
                        refused -> Optional.empty(),
                        stale -> Optional.empty(),
                        absent -> Optional.empty())
                .orElse(profile.centre().id());
        if (to.equals(profile.centre().id())) {
            return List.of();
        }
        Dispatch dispatch = new Dispatch(DispatchVerb.FORWARD, to, text("按分拨规则"), Optional.empty());
        List<Reason> against =
                against(centre.caseDesk().dispatch(by(story, Deed.DISPATCH, dispatcher), story.caseId(), dispatch));
        if (against.isEmpty()) {
            story.isWith(to, Roster.handlerOf(to, isReport(story)));
        }
        return against;
    }

    private List<Reason> rate(Story story, Deed deed) {
        String grade = deed == Deed.PRAISE
                ? profile.policy().ratingScale().get(0)
                : profile.policy().unsatisfiedGrades().iterator().next();
        Optional<FreeText> why = Optional.of(text("过了两天又回到原样，希望再看一看。")).filter(any -> deed == Deed.BLAME);
        return against(centre.inquiry()
                .rate(story.credential(), story.command(deed.name()), new RateCase(RatedSubject.ORGAN, grade, why)));
    }

    private static Envelope by(Story story, Deed deed, OfficerId officer) {
        return Envelope.of(story.command(deed.name()), officer);
    }

    static PartyId party(int number) {
        return new PartyId("p" + number);
    }
}
