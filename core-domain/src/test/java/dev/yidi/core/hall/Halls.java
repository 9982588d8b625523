package dev.yidi.core.hall;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.OpeningHours;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.desk.Window;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.profile.CountyProfile;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The county of {@link CountyDesk} with a hall: an open window, one for land, one for housing, one of the police. */
public final class Halls {
    public static final WindowId ANY = new WindowId("any");
    public static final WindowId LAND = new WindowId("land");
    public static final WindowId POLICE = new WindowId("police");
    public static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    public static final Actor CLERK = Actor.officer(new OfficerId("clerk"), CountyDesk.CENTRE);
    public static final Actor POLICEMAN = Actor.officer(new OfficerId("policeman"), CountyDesk.POLICE);

    /** The police rotate: Mondays and one Sunday, never on one Monday; the first town comes when called. */
    public static final CountyProfile PROFILE = profile(Map.of(
            CountyDesk.POLICE,
            Stationing.rotating(new Roster(
                    Set.of(DayOfWeek.MONDAY), Set.of(LocalDate.of(2026, 3, 8)), Set.of(LocalDate.of(2026, 3, 9)))),
            CountyDesk.HALL_A,
            Stationing.onCall(45)));

    private Halls() {}

    public static CountyProfile profile(Map<OrganId, Stationing> stationings) {
        CountyProfile base = CountyDesk.profile();
        List<Organ> organs = base.organs().all().stream()
                .map(organ -> new Organ(
                        organ.id(),
                        organ.name(),
                        organ.tier(),
                        organ.division(),
                        organ.superior(),
                        organ.competences(),
                        stationings.getOrDefault(organ.id(), organ.stationing()),
                        organ.successor(),
                        organ.centre()))
                .toList();
        OpeningHours hours = OpeningHours.weekdays(TimeRange.parse("08:30-12:00"), TimeRange.parse("14:00-17:30"));
        OpeningHours always = new OpeningHours(
                Map.of(
                        DayOfWeek.MONDAY,
                        List.of(TimeRange.parse("09:00-16:00")),
                        DayOfWeek.SUNDAY,
                        List.of(TimeRange.parse("09:00-11:00"))),
                true);
        Map<String, String> texts = new HashMap<>(base.texts());
        texts.put("contact", "0571-1");
        texts.put("contact.police", "110");
        texts.put("guide.papers", "身份证");
        texts.put("guide.papers.land", "宅基地使用证");
        return base.revise()
                .organs(Organs.of(organs))
                .windows(List.of(
                        window(ANY, Optional.empty(), Set.of(), hours),
                        window(LAND, Optional.of(CountyDesk.LAND), Set.of(CountyDesk.HOMESTEAD), hours),
                        window(POLICE, Optional.of(CountyDesk.POLICE), Set.of(CountyDesk.NEIGHBOURS), always)))
                .texts(texts)
                .profile();
    }

    public static Setting at(Instant now, Actor actor) {
        return new Setting(PROFILE, CountyDesk.CALENDAR, now, actor);
    }

    public static Ticket drawn(String number, Instant at, Errand errand, PriorityGround... grounds) {
        return KeptFile.from(new DrawTicket(errand, Set.of(grounds), Optional.empty())
                .begin(new FileId("f" + number), number, at(at, CLERK))
                .orElseThrow());
    }

    public static Ticket after(Ticket ticket, TicketCommand command, Instant at) {
        return KeptFile.after(
                ticket, KeptFile.decide(ticket, command, at(at, CLERK)).orElseThrow());
    }

    private static Window window(WindowId id, Optional<OrganId> organ, Set<TopicCode> topics, OpeningHours hours) {
        return new Window(id, id + "窗口", organ, organ.isEmpty(), topics, hours);
    }
}
