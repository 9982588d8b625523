package dev.yidi.core.reception;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.KeptFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reception day under test: two slots, one of two places and one of one. */
final class ReceptionDay {
    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    static final Instant NINE = Instant.parse("2026-03-04T01:00:00Z");
    static final Instant TEN = NINE.plusSeconds(3600);
    static final Instant ELEVEN = TEN.plusSeconds(3600);
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    static final OfficerId LEADER = new OfficerId("vice-head");
    static final OfficerId EXPERT = new OfficerId("expert");
    static final Actor CENTRE = Actor.officer(new OfficerId("clerk"), CountyDesk.CENTRE);
    static final Protection OPEN = new Protection(false, Set.of(), Set.of());

    private ReceptionDay() {}

    static ReceptionPlan plan(boolean reserved, List<ReceptionSlot> slots) {
        return new ReceptionPlan(
                LEADER,
                "副县长",
                CountyDesk.GOVERNMENT,
                ReceptionKind.AT_CENTRE,
                CountyDesk.COUNTY,
                DAY,
                slots,
                Set.of(CountyDesk.NOISE),
                reserved);
    }

    static List<ReceptionSlot> slots() {
        return List.of(new ReceptionSlot("s1", NINE, TEN, 2), new ReceptionSlot("s2", TEN, ELEVEN, 1));
    }

    static LeaderReception published(boolean reserved) {
        return KeptFile.from(
                publish(plan(reserved, slots()), at(MONDAY, CENTRE)).orElseThrow());
    }

    static Outcome<List<ReceptionEvent>> publish(ReceptionPlan plan, Setting setting) {
        return new PublishReception(plan).begin(new FileId("r-1"), "JF-1", setting);
    }

    static BookSlot book(String id, String slot, Protection protection) {
        return new BookSlot(
                id, slot, Optional.of(new CaseId("case-" + id)), text("请托"), false, Set.of(), Set.of(), protection);
    }

    static BookSlot hard(String id, Set<OrganId> organs, Set<OfficerId> experts, Protection protection) {
        return new BookSlot(
                id, "s1", Optional.of(new CaseId("case-" + id)), text("积案"), true, organs, experts, protection);
    }

    static Setting at(Instant instant, Actor actor) {
        return new Setting(CountyDesk.profile(), CountyDesk.CALENDAR, instant, actor);
    }

    static LeaderReception after(LeaderReception file, ReceptionCommand command, Setting setting) {
        return KeptFile.after(file, KeptFile.decide(file, command, setting).orElseThrow());
    }

    static List<String> codes(LeaderReception file, ReceptionCommand command, Setting setting) {
        return codes(KeptFile.decide(file, command, setting));
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    static FreeText text(String words) {
        return FreeText.of(words);
    }
}
