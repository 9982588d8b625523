package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.KeptFile;
import java.time.Instant;
import java.util.List;

/** A supervisor of the centre, an officer of the housing bureau and the timekeeper, at given times. */
final class Desk {
    static final FileId ID = new FileId("s-1");
    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    static final Actor SUPERVISOR = Actor.officer(new OfficerId("supervisor"), CountyDesk.CENTRE);
    static final Actor HOUSING = Actor.officer(new OfficerId("housing-officer"), CountyDesk.HOUSING);
    static final Actor POLICE = Actor.officer(new OfficerId("police-officer"), CountyDesk.POLICE);

    private Desk() {}

    static Setting at(String instant, Actor actor) {
        return at(Instant.parse(instant), actor);
    }

    static Setting at(Instant instant, Actor actor) {
        return new Setting(CountyDesk.profile(), CountyDesk.CALENDAR, instant, actor);
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }

    static OpenSupervision over(OrganId organ, SupervisionLevel level) {
        return new OpenSupervision(
                SupervisionSubject.ofOrgan(organ, CountyDesk.TOWN_A, SupervisionTrigger.SHIRKING), level, text("拖延"));
    }

    /** A supervision of the housing bureau at {@code level}, opened on Monday. */
    static Supervision opened(SupervisionLevel level, Actor by) {
        return KeptFile.from(over(CountyDesk.HOUSING, level)
                .begin(ID, "DB-1", at(MONDAY, by))
                .orElseThrow());
    }

    static Supervision after(Supervision file, SupervisionCommand command, Setting setting) {
        return KeptFile.after(file, KeptFile.decide(file, command, setting).orElseThrow());
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    static List<String> codes(Supervision file, SupervisionCommand command, Setting setting) {
        return codes(KeptFile.decide(file, command, setting));
    }
}
