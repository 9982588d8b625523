package dev.yidi.core.casefile;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.QueryCode;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A registration for tests, as it is when nothing is changed; each {@code with} changes one part. */
public record Registration(
        IntakeChannel channel,
        OrganId organ,
        int visitors,
        CaseKind kind,
        Optional<PetitionCategory> category,
        Optional<TopicCode> topic,
        List<Party> parties,
        Set<OrganId> accused,
        Instant receivedAt) {

    public static Registration petition() {
        return new Registration(
                IntakeChannel.VISIT,
                CountyDesk.CENTRE,
                1,
                CaseKind.PETITION,
                Optional.of(PetitionCategory.APPEAL_CLAIM),
                Optional.of(CountyDesk.NOISE),
                List.of(party(Play.WANG, PartyRole.APPLICANT)),
                Set.of(),
                Play.START);
    }

    public static Registration dispute() {
        return new Registration(
                IntakeChannel.VISIT,
                CountyDesk.CENTRE,
                1,
                CaseKind.DISPUTE,
                Optional.empty(),
                Optional.of(CountyDesk.NOISE),
                List.of(party(Play.WANG, PartyRole.APPLICANT), party(Play.LI, PartyRole.RESPONDENT)),
                Set.of(),
                Play.START);
    }

    /** A report against {@code accused}, sent in by an unnamed person. */
    public static Registration report(OrganId... accused) {
        return new Registration(
                IntakeChannel.LETTER,
                CountyDesk.CENTRE,
                0,
                CaseKind.REPORT,
                Optional.empty(),
                Optional.of(CountyDesk.HOMESTEAD),
                List.of(),
                Set.of(accused),
                Play.START);
    }

    public static Party party(PartyId id, PartyRole role) {
        return new Party(
                id,
                role,
                false,
                PersonName.of("王某"),
                Optional.of(PhoneNumber.of("13800000000")),
                Optional.empty(),
                Validity.from(LocalDate.of(2026, 1, 1)));
    }

    public Registration by(IntakeChannel other) {
        return new Registration(other, organ, visitors, kind, category, topic, parties, accused, receivedAt);
    }

    public Registration at(OrganId other) {
        return new Registration(channel, other, visitors, kind, category, topic, parties, accused, receivedAt);
    }

    public Registration withVisitors(int other) {
        return new Registration(channel, organ, other, kind, category, topic, parties, accused, receivedAt);
    }

    public Registration as(CaseKind other, Optional<PetitionCategory> otherCategory) {
        return new Registration(channel, organ, visitors, other, otherCategory, topic, parties, accused, receivedAt);
    }

    public Registration on(Optional<TopicCode> other) {
        return new Registration(channel, organ, visitors, kind, category, other, parties, accused, receivedAt);
    }

    public Registration with(List<Party> others) {
        return new Registration(channel, organ, visitors, kind, category, topic, others, accused, receivedAt);
    }

    public Registration against(Set<OrganId> others) {
        return new Registration(channel, organ, visitors, kind, category, topic, parties, others, receivedAt);
    }

    public Registration receivedAt(Instant other) {
        return new Registration(channel, organ, visitors, kind, category, topic, parties, accused, other);
    }

    public RegisterCase command() {
        return new RegisterCase(
                new CaseId("c1"),
                new CaseNumber("990101-2026-000001"),
                QueryCode.of("0".repeat(26)),
                channel,
                organ,
                Optional.of(new WindowId("w1")),
                Play.CLERK,
                Play.LEAD,
                receivedAt,
                CountyDesk.GRID,
                FreeText.of("楼上噪声"),
                FreeText.of("夜间噪声扰民"),
                visitors,
                kind,
                category,
                topic,
                parties,
                accused,
                Optional.empty());
    }

    /** The codes of every reason against this registration. */
    public List<String> refusals() {
        return Decision.of(command(), CountyDesk.setting(Play.START, Actor.officer(Play.CLERK, organ)))
                .reasons()
                .stream()
                .map(Reason::code)
                .toList();
    }
}
