package dev.yidi.testkit.story;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Role;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediator.Enrolment;
import dev.yidi.core.mediator.EnterMediator;
import dev.yidi.core.pool.Affiliation;
import dev.yidi.core.pool.AffiliationKind;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Selection;
import dev.yidi.core.pool.Skills;
import dev.yidi.ports.Answer;
import dev.yidi.ports.PoolEntry;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A county with a pool of mediators, and disputes between neighbours that wait for one. */
final class MediatorPoolStage {
    static final OfficerId CLERK = new OfficerId("chen-jing");
    static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    static final OfficerId HEAD = new OfficerId("xu-min");
    static final OfficerId ZHAO = new OfficerId("zhao-xiuying");
    static final OfficerId POLICE_OFFICER = new OfficerId("lin-tao");
    static final OrganId COMMITTEE = new OrganId("tiaojie");
    static final PartyId FIRST = new PartyId("p1");
    static final PartyId SECOND = new PartyId("p2");
    static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    static final Language MANDARIN = new Language("zh");
    static final Language DIALECT = new Language("wu.tonglu");
    static final MediatorId CHEN = new MediatorId("lao-chen");
    static final MediatorId LI = new MediatorId("li-fang");
    static final MediatorId WANG = new MediatorId("wang-lawyer");

    final Centre centre;

    MediatorPoolStage(String story) {
        centre = new Centre(
                story,
                Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
                Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER),
                Centre.officer(HEAD, "徐敏", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD),
                Centre.officer(POLICE_OFFICER, "林涛", new OrganId("gongan"), Centre.ROOT, Role.HANDLER),
                Centre.officer(ZHAO, "赵秀英", COMMITTEE, Centre.ROOT, Role.HANDLER, Role.MEDIATOR));
    }

    FileId enter(MediatorId id, String name, AffiliationKind kind, String house, int capacity, Language... languages) {
        return centre.yidi
                .mediatorPool()
                .enter(centre.by(HEAD), entry(id, name, kind, house, capacity, languages))
                .orElseThrow()
                .fileId();
    }

    static EnterMediator entry(
            MediatorId id, String name, AffiliationKind kind, String house, int capacity, Language... languages) {
        return new EnterMediator(
                new Enrolment(
                        id,
                        PersonName.of(name),
                        Optional.of(PersonName.of(house.substring(0, 2))),
                        new Skills(Set.of(new TopicCode("dispute")), Set.of(languages), Centre.ROOT),
                        new Affiliation(kind, house, Optional.of(COMMITTEE)),
                        capacity,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        Set.of()),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }

    /** A dispute of two neighbours that both agree to have mediated. */
    Registered dispute(String title, String first, String second) {
        Registered registered = centre.yidi
                .reception()
                .register(
                        centre.by(CLERK),
                        Register.of(IntakeChannel.VISIT, Centre.VILLAGE, CaseKind.DISPUTE, text(title), text(title))
                                .between(
                                        person(PartyRole.APPLICANT, first, "13800001234"),
                                        person(PartyRole.RESPONDENT, second, "13900005678")))
                .orElseThrow();
        var id = registered.receipt().caseId();
        centre.yidi
                .reception()
                .classify(
                        centre.by(CLERK),
                        id,
                        new Classify(
                                CaseKind.DISPUTE,
                                Optional.empty(),
                                new TopicCode("dispute.neighbour"),
                                Set.of(),
                                Optional.of(text("邻里纠纷"))))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(DISPATCHER),
                        id,
                        new Dispatch(DispatchVerb.FORWARD, COMMITTEE, text("适宜调解"), Optional.empty()))
                .orElseThrow();
        centre.yidi.caseDesk().accept(centre.by(ZHAO), id, new AcceptCase(ZHAO)).orElseThrow();
        room(
                        registered,
                        new ProposeMediation(
                                MEDIATION,
                                MediationTermsTable.published().get("peoples"),
                                Referral.none(),
                                MediationOrigin.APPLIED,
                                Set.of(FIRST, SECOND),
                                "县矛盾纠纷人民调解委员会"))
                .orElseThrow();
        room(registered, new ConsentToMediation(FIRST)).orElseThrow();
        room(registered, new ConsentToMediation(SECOND)).orElseThrow();
        return registered;
    }

    Answer<Receipt> room(Registered dispute, MediationCommand step) {
        return centre.yidi
                .mediationRoom()
                .conduct(centre.by(ZHAO), dispute.receipt().caseId(), MEDIATION, step);
    }

    Selection advice(Registered dispute, Language... wished) {
        return centre.yidi
                .mediationRoom()
                .adviseMediators(ZHAO, dispute.receipt().caseId(), MEDIATION, Set.of(wished))
                .orElseThrow();
    }

    PoolEntry entry(MediatorId mediator) {
        return centre.yidi.mediatorPool().view(HEAD, mediator).orElseThrow();
    }

    int load(MediatorId mediator) {
        return entry(mediator).member().load();
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    private static PartyEntry person(PartyRole role, String name, String phone) {
        return PartyEntry.person(role, PersonName.of(name), PhoneNumber.of(phone));
    }
}
