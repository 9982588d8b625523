package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.Observer;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The counters of {@link SmallCounty} over given stores, with time that a test moves, and acts that tests repeat. */
final class Counters {
    static final String PHONE = "13900007777";
    static final String IDENTITY = "11010519491231002X";
    static final String NAME = "金丝雀";
    static final String TITLE = "金丝雀标题";
    static final String NARRATIVE = "金丝雀正文";

    final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    final Stores stores;
    final Yidi yidi;
    private final AtomicInteger ids = new AtomicInteger();

    Counters() {
        this(new InMemoryStores());
    }

    Counters(Stores stores) {
        this(stores, SmallCounty.profile(), SmallCounty.officers());
    }

    Counters(Stores stores, Observer observer) {
        this(stores, SmallCounty.profile(), SmallCounty.officers(), observer);
    }

    Counters(Stores stores, CountyProfile county, List<Officer> officers) {
        this(stores, county, officers, Observer.none());
    }

    private Counters(Stores stores, CountyProfile county, List<Officer> officers, Observer observer) {
        this.stores = stores;
        this.yidi = Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(Keys.local("test", new byte[32]))
                .staff(Staff.of(officers))
                .clock(time)
                .observer(observer)
                .build();
    }

    /** A command of {@code officer} that was never sent before. */
    Envelope by(OfficerId officer) {
        return Envelope.of("command-" + ids.incrementAndGet(), officer);
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    static ReceptionWindow.Register request() {
        return matter(CaseKind.REQUEST, Optional.empty(), Set.of());
    }

    static ReceptionWindow.Register petition() {
        return matter(CaseKind.PETITION, Optional.of(PetitionCategory.APPEAL_CLAIM), Set.of());
    }

    static ReceptionWindow.Register report(OrganId accused) {
        return matter(CaseKind.REPORT, Optional.empty(), Set.of(accused));
    }

    private static ReceptionWindow.Register matter(
            CaseKind kind, Optional<PetitionCategory> category, Set<OrganId> accused) {
        return new ReceptionWindow.Register(
                IntakeChannel.VISIT,
                Optional.empty(),
                Optional.empty(),
                SmallCounty.VILLAGE,
                FreeText.of(TITLE),
                FreeText.of(NARRATIVE),
                1,
                kind,
                category,
                Optional.of(SmallCounty.NOISE),
                List.of(new ReceptionWindow.PartyEntry(
                        PartyRole.APPLICANT,
                        false,
                        PersonName.of(NAME),
                        Optional.of(PhoneNumber.of(PHONE)),
                        Optional.of(new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, IDENTITY)))),
                accused,
                Optional.empty(),
                Optional.empty());
    }

    Registered register(ReceptionWindow.Register matter) {
        return register(SmallCounty.CLERK, matter);
    }

    Registered register(OfficerId officer, ReceptionWindow.Register matter) {
        return yidi.reception().register(by(officer), matter).orElseThrow();
    }

    /** A case of this matter, registered by the clerk. */
    CaseId open(ReceptionWindow.Register matter) {
        return register(matter).receipt().caseId();
    }

    Receipt dispatch(CaseId caseId, OrganId to) {
        Dispatch command = new Dispatch(DispatchVerb.FORWARD, to, text("属地"), Optional.empty());
        return yidi.caseDesk()
                .dispatch(by(SmallCounty.DISPATCHER), caseId, command)
                .orElseThrow();
    }

    /** Lets the housing bureau accept, conclude, answer and close the case. */
    void handle(CaseId caseId) {
        dispatch(caseId, SmallCounty.HOUSING);
        OfficerId officer = SmallCounty.HOUSING_OFFICER;
        yidi.caseDesk().accept(by(officer), caseId, new AcceptCase(officer)).orElseThrow();
        yidi.caseDesk()
                .conclude(by(officer), caseId, new ConcludeCase(CaseResult.RESOLVED, text("已修")))
                .orElseThrow();
        yidi.caseDesk()
                .answer(by(officer), caseId, new AnswerCitizen(text("已经修好")))
                .orElseThrow();
        yidi.caseDesk().close(by(officer), caseId, new CloseCase()).orElseThrow();
    }

    static Credential credential(Registered registered) {
        return new Credential(registered.queryCode(), "7777");
    }
}
