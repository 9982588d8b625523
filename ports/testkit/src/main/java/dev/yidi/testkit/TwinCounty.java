package dev.yidi.testkit;

import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.hall.DrawTicket;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Span;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A county that is like its twin in everything but its id 双生县: profile, staff, master key, the ids it draws, the numbers it
 * gives, the people who come, and the ids of the commands. So whatever could be taken for the twin's is.
 */
final class TwinCounty {
    static final OfficerId CLERK = new OfficerId("clerk");
    static final int ACTS = 16;

    private static final OfficerId DISPATCHER = new OfficerId("dispatcher");
    private static final OfficerId HANDLER = new OfficerId("handler");
    private static final OfficerId AUDITOR = new OfficerId("auditor");
    private static final OfficerId SUPERVISOR = new OfficerId("supervisor");
    private static final OrganId BUREAU = new OrganId("zhujian");
    private static final DivisionCode VILLAGE = DivisionCode.of("330122003001");
    private static final TopicCode LAMPS = new TopicCode("construction.facilities");
    private static final PhoneNumber PHONE = PhoneNumber.of("13800001234");
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<CaseKind> KINDS = List.of(CaseKind.PETITION, CaseKind.REQUEST, CaseKind.DISPUTE);

    final MovableTime time = MovableTime.at(BEGIN.toString());
    final Yidi yidi;
    private final StruckStores stores;
    private final List<Registered> registered = new ArrayList<>();
    private int commands;

    /** The county {@code id} on {@code stores}, which takes years without data as {@code poison} needs it. */
    TwinCounty(CountyId id, Stores stores, CountyPoison poison) {
        this.stores = new StruckStores(stores);
        CountyProfile county = profile(id, poison);
        OrganId centre = county.centre().id();
        this.yidi = Yidi.builder()
                .profile(county)
                .stores(this.stores)
                .keys(Keys.local("twins", new byte[32]))
                .staff(Staff.of(List.of(
                        officer(county, CLERK, centre, Role.RECEPTIONIST),
                        officer(county, DISPATCHER, centre, Role.CENTRE_DISPATCHER),
                        officer(county, AUDITOR, centre, Role.AUDITOR),
                        officer(county, SUPERVISOR, centre, Role.SUPERVISOR),
                        officer(county, HANDLER, BUREAU, Role.HANDLER))))
                .random(new Random(7))
                .clock(time)
                .build();
    }

    private static CountyProfile profile(CountyId id, CountyPoison poison) {
        CasePolicy policy = new CasePolicy(
                "{yyyy}-{seq:6}",
                2,
                1,
                Span.days(30),
                5,
                Span.days(3),
                true,
                true,
                List.of("SATISFIED", "UNSATISFIED"),
                Set.of("UNSATISFIED"));
        return Presets.centre()
                .revise()
                .county(id)
                .policy(policy)
                .unknownYears(poison.unknownYears())
                .profile();
    }

    private static Officer officer(CountyProfile county, OfficerId id, OrganId organ, Role role) {
        return new Officer(id, id.value(), organ, county.territory().root().code(), Set.of(role));
    }

    /** From now on something is wrong with this county. */
    void strike(CountyPoison with) {
        stores.strike(with);
        with.struck(time);
    }

    CountyId id() {
        return yidi.profile().county();
    }

    /** Everything of the matters that were registered here. */
    List<Registered> registered() {
        return List.copyOf(registered);
    }

    Envelope by(OfficerId officer) {
        return Envelope.of("twin-" + ++commands, officer);
    }

    /** Takes the act of this number and says what came of it, whatever it was. */
    String act(int act) {
        try {
            return acts().get(act).get().toString();
        } catch (RuntimeException e) {
            return "failed: " + e.getClass().getSimpleName();
        }
    }

    private List<Supplier<Object>> acts() {
        return List.of(
                this::register,
                () -> answer(yidi.caseDesk()
                        .dispatch(
                                by(DISPATCHER),
                                last().receipt().caseId(),
                                new Dispatch(DispatchVerb.FORWARD, BUREAU, text("属地"), Optional.empty()))),
                () -> answer(
                        yidi.caseDesk().accept(by(HANDLER), last().receipt().caseId(), new AcceptCase(HANDLER))),
                this::later,
                this::repeated,
                () -> answer(yidi.inquiry().urge(credential(last()), "urge-" + ++commands)),
                () -> answer(yidi.inquiry().follow(credential(last()))),
                () -> todo(TodoQuery.open(50)),
                () -> todo(byPhone()),
                () -> answer(yidi.workList().find(CLERK, last().receipt().number())),
                () -> answer(yidi.reception().sameMatter(CLERK, matter(CaseKind.REQUEST))),
                () -> answer(
                        yidi.statistics().figures(AUDITOR, BEGIN, time.instant().plusSeconds(1), time.instant())),
                () -> yidi.journalFeed().read("", 1_000).notices(),
                () -> answer(yidi.guidanceDesk()
                                .draw(by(CLERK), new DrawTicket(Errand.on(LAMPS), Set.of(), Optional.empty())))
                        + " "
                        + yidi.guidanceDesk().display(),
                () -> yidi.supervisionOffice().list(SUPERVISOR, FileQuery.all()).lines(),
                () -> yidi.journalAudit().verifyAll());
    }

    /** Registers another matter of the same people. */
    String register() {
        Answer<Registered> answer =
                yidi.reception().register(by(CLERK), matter(KINDS.get(registered.size() % KINDS.size())));
        answer.map(registered::add);
        return answer(answer.map(each -> each.receipt() + " " + each.queryCode().reveal()));
    }

    /** The first command once more: a repeat has no second effect. */
    private String repeated() {
        Registered first = first();
        return answer(yidi.reception().register(Envelope.of("twin-1", CLERK), matter(KINDS.get(0))))
                + " "
                + first.receipt().caseId();
    }

    private String later() {
        time.advance(Duration.ofDays(10));
        return yidi.timekeeper().nextDue() + " " + yidi.timekeeper().sweep(100);
    }

    private Object todo(TodoQuery query) {
        return yidi.workList().todo(CLERK, query).lines();
    }

    private static TodoQuery byPhone() {
        TodoQuery open = TodoQuery.open(50);
        return new TodoQuery(
                open.mine(),
                false,
                open.stages(),
                open.kinds(),
                open.topics(),
                open.accountable(),
                Optional.empty(),
                Optional.of(PHONE),
                Optional.empty(),
                true,
                Optional.empty(),
                open.limit());
    }

    private Registered first() {
        last();
        return registered.get(0);
    }

    private Registered last() {
        if (registered.isEmpty()) {
            register();
        }
        if (registered.isEmpty()) {
            throw new IllegalStateException("nothing could be registered");
        }
        return registered.get(registered.size() - 1);
    }

    static Credential credential(Registered of) {
        return new Credential(of.queryCode(), "1234");
    }

    private static Register matter(CaseKind kind) {
        Register plain = Register.of(IntakeChannel.VISIT, VILLAGE, kind, text("路灯不亮"), text("村口的路灯坏了两个月"));
        return new Register(
                plain.channel(),
                plain.window(),
                plain.receivedAt(),
                plain.place(),
                plain.title(),
                plain.narrative(),
                plain.visitors(),
                kind,
                kind == CaseKind.PETITION ? Optional.of(PetitionCategory.APPEAL_CLAIM) : Optional.empty(),
                Optional.of(LAMPS),
                List.of(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("吴老汉"), PHONE)),
                plain.accused(),
                plain.firstHandler(),
                plain.attendedAt());
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    /** What was answered, or the kind of refusal with its reasons. */
    private static String answer(Answer<?> answer) {
        return answer.toString();
    }

    /** The whole journal as followers get it, but for what encryption makes different each time. */
    List<String> journal() {
        List<String> lines = new ArrayList<>();
        FeedPage page = stores.journal().follow(FeedPosition.start(), 500);
        while (!page.entries().isEmpty()) {
            page.entries().forEach(entry -> lines.add(line(entry)));
            page = stores.journal().follow(page.next(), 500);
        }
        return lines;
    }

    private static String line(Entry entry) {
        return String.join(
                " ",
                entry.fileId().value(),
                entry.register(),
                Long.toString(entry.sequence()),
                entry.type(),
                entry.at().toString(),
                entry.actor(),
                entry.body());
    }
}
