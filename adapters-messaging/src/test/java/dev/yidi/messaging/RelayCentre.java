package dev.yidi.messaging;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Destination;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.MovableTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A node of a centre that others follow: cases are registered, and material is added to them. */
final class RelayCentre {
    static final CountyProfile COUNTY = Presets.centre();
    private static final OfficerId CLERK = new OfficerId("clerk");

    final MovableTime time;
    final Yidi yidi;
    private final String name;
    private int number;

    RelayCentre(String name, Stores stores, MovableTime time, long seed, List<Destination> destinations) {
        this.name = name;
        this.time = time;
        OrganId centre = COUNTY.centre().id();
        this.yidi = Yidi.builder()
                .profile(COUNTY)
                .stores(stores)
                .keys(Keys.local("tests", new byte[32]))
                .staff(Staff.of(List.of(new Officer(
                        CLERK, "clerk", centre, COUNTY.territory().root().code(), Set.of(Role.RECEPTIONIST)))))
                .random(new Random(seed))
                .clock(time)
                .destinations(destinations)
                .build();
    }

    Envelope by() {
        number++;
        return Envelope.of(name + "-" + number, CLERK);
    }

    CaseId register() {
        return yidi.reception()
                .register(
                        by(),
                        new ReceptionWindow.Register(
                                IntakeChannel.VISIT,
                                Optional.empty(),
                                Optional.empty(),
                                DivisionCode.of("330122003001"),
                                FreeText.of("路灯不亮"),
                                FreeText.of("村口路灯坏了"),
                                1,
                                CaseKind.REQUEST,
                                Optional.empty(),
                                Optional.of(new TopicCode("construction.facilities")),
                                List.of(new ReceptionWindow.PartyEntry(
                                        PartyRole.APPLICANT,
                                        false,
                                        PersonName.of("金丝雀"),
                                        Optional.of(PhoneNumber.of("13900007777")),
                                        Optional.empty())),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow()
                .receipt()
                .caseId();
    }

    void addMaterial(CaseId caseId) {
        yidi.caseDesk()
                .addMaterial(by(), caseId, new AddMaterial(Optional.empty(), FreeText.of("照片一张")))
                .orElseThrow();
    }

    EventRelay relay(String destination, EventChannel channel, RelayRules rules) {
        return new EventRelay(COUNTY.county(), yidi.eventDesk(), destination, channel, time, new Random(1), rules);
    }
}
