package dev.yidi.example.own;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.own.notice.NoticeSpool;
import dev.yidi.example.own.staff.OfficerFile;
import dev.yidi.example.own.staff.PassWordIdentities;
import dev.yidi.example.own.store.MapStores;
import dev.yidi.messaging.EventRelay;
import dev.yidi.messaging.RelayRules;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Stores;
import dev.yidi.rest.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A centre on adapters of its own 自建适配示例: {@code OwnCentre <directory>}. An officer signs in and registers a case; the store is
 * closed and opened again; the case is shown, and what happened lies as letters in {@code notices}.
 */
public final class OwnCentre {
    private static final OfficerId CLERK = new OfficerId("clerk-1");
    private static final String MAIL = "mail";

    private final CountyProfile county = Presets.centre();
    private final Path directory;
    private final OfficerFile officers;
    private final Keys keys;

    private OwnCentre(Path directory, OfficerFile officers, Keys keys) {
        this.directory = directory;
        this.officers = officers;
        this.keys = keys;
    }

    /** Runs it; the county's key (64 hexadecimal digits) and the officer's pass word come from the environment. */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        char[] passWord = System.getenv("YIDI_PASSWORD").toCharArray();
        Keys keys = Keys.local("2026", HexFormat.of().parseHex(System.getenv("YIDI_KEY")));
        OwnCentre centre = new OwnCentre(directory, officers(directory.resolve("officers.txt"), passWord), keys);
        Registered registered = centre.register(passWord);
        System.out.println("registered " + registered.receipt().number());
        centre.show(registered);
    }

    private static OfficerFile officers(Path file, char[] passWord) throws IOException {
        if (!Files.exists(file)) {
            Officer clerk = new Officer(
                    CLERK,
                    "窗口 1 号",
                    new OrganId("zhili"),
                    Presets.centre().territory().root().code(),
                    Set.of(Role.RECEPTIONIST, Role.CENTRE_DISPATCHER));
            Files.writeString(file, OfficerFile.line(clerk, passWord, new SecureRandom()) + "\n");
        }
        return new OfficerFile(file);
    }

    private MapStores stores() {
        return MapStores.open(directory.resolve("county.yidi"), county.county());
    }

    private Yidi on(Stores stores) {
        return Yidi.builder()
                .profile(county)
                .stores(stores)
                .keys(keys)
                .staff(officers)
                .clock(Clock.systemUTC())
                .destinations(List.of(Destination.of(MAIL).ofRegisters("case")))
                .build();
    }

    private Registered register(char[] passWord) {
        PassWordIdentities identities = new PassWordIdentities(officers, Clock.systemUTC());
        String token = identities.signIn(CLERK, passWord).orElseThrow();
        OfficerId clerk =
                identities.officer(Credentials.of(List.of("Bearer " + token))).orElseThrow();
        try (MapStores stores = stores()) {
            return on(stores)
                    .reception()
                    .register(
                            Envelope.of(UUID.randomUUID().toString(), clerk),
                            Register.of(
                                            IntakeChannel.VISIT,
                                            DivisionCode.of("330122003000"),
                                            CaseKind.REQUEST,
                                            FreeText.of("路灯不亮"),
                                            FreeText.of("村口的路灯坏了一个月，请修好。"))
                                    .about(new TopicCode("construction.facilities"))
                                    .between(PartyEntry.person(
                                            PartyRole.APPLICANT, PersonName.of("张三"), PhoneNumber.of("13800001234"))))
                    .orElseThrow();
        }
    }

    private void show(Registered registered) {
        try (MapStores stores = stores();
                NoticeSpool notices =
                        new NoticeSpool(directory.resolve("notices"), "centre@yidi.invalid", "desk@yidi.invalid")) {
            Yidi centre = on(stores);
            CaseId caseId = registered.receipt().caseId();
            CaseView seen = centre.caseDesk().view(CLERK, caseId).orElseThrow();
            System.out.println("officer sees " + seen.parties().size() + " party, version " + seen.version());
            CitizenView view = centre.inquiry()
                    .follow(new Credential(registered.queryCode(), "1234"))
                    .orElseThrow();
            System.out.println("citizen sees " + view.title() + ", " + view.state());
            System.out.println(
                    "journal is sound: " + centre.journalAudit().verifyAll().isSound());
            EventRelay relay = new EventRelay(
                    county.county(),
                    centre.eventDesk(),
                    MAIL,
                    notices,
                    Clock.systemUTC(),
                    new Random(),
                    RelayRules.usual());
            System.out.println("letters " + relay.turn().events());
        }
    }
}
