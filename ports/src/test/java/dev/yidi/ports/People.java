package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.profile.Presets;
import java.util.List;
import java.util.Set;

/** Who might read in a county with a centre: one of each role, near to a case and far from it. */
final class People {
    static final CountyProfile COUNTY = Presets.centre();
    static final DivisionCode ROOT = COUNTY.territory().root().code();
    static final DivisionCode VILLAGE = DivisionCode.of("330122003001");
    static final OrganId CENTRE = new OrganId("zhili");
    static final OrganId GOVERNMENT = new OrganId("zhengfu");
    static final OrganId BUREAU = new OrganId("zhujian");
    static final OrganId ACCUSED = new OrganId("shichang");
    static final TopicCode TOPIC = new TopicCode("construction.facilities");

    static final OfficerId HANDLER = new OfficerId("handler");
    static final Officer RECUSED = officer("recused", CENTRE, Role.CENTRE_HEAD);
    static final OfficerId NOT_IN_OFFICE = new OfficerId("nobody-here");

    static final List<Officer> ALL = List.of(
            officer("clerk", CENTRE, Role.RECEPTIONIST),
            officer("dispatcher", CENTRE, Role.CENTRE_DISPATCHER),
            officer("centre-head", CENTRE, Role.CENTRE_HEAD),
            officer("sealed-officer", CENTRE, Role.SEALED_REPORT_OFFICER),
            officer("keeper", CENTRE, Role.DATA_PROTECTION_OFFICER),
            RECUSED,
            officer("handler", BUREAU, Role.HANDLER),
            officer("bureau-head", BUREAU, Role.ORGAN_HEAD),
            officer("mayor", GOVERNMENT, Role.ORGAN_HEAD),
            officer("supervisor", GOVERNMENT, Role.SUPERVISOR),
            officer("auditor", GOVERNMENT, Role.AUDITOR),
            officer("stranger", new OrganId("gongan"), Role.HANDLER),
            officer("accused-side", ACCUSED, Role.HANDLER),
            officer("accused-head", ACCUSED, Role.ORGAN_HEAD),
            officer("mediatorid-1", new OrganId("tiaojie"), Role.MEDIATOR),
            officer("adviser", new OrganId("sifa"), Role.HANDLER),
            new Officer(new OfficerId("grid-worker"), "grid", CENTRE, VILLAGE, Set.of(Role.GRID_WORKER)),
            new Officer(
                    new OfficerId("province"),
                    "province",
                    new OrganId("provincial"),
                    DivisionCode.of("330000"),
                    Set.of(Role.SUPERVISOR, Role.HANDLER)),
            officer("no-role", CENTRE));

    private People() {}

    private static Officer officer(String id, OrganId organ, Role... roles) {
        return new Officer(new OfficerId(id), "officer " + id, organ, ROOT, Set.of(roles));
    }
}
