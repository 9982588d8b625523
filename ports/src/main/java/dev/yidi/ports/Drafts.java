package dev.yidi.ports;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.PartyId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.RegisterCase;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.spi.RunningNumbers;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Gives a matter to register what only the centre can give: id, number, query code, names for its parties. */
final class Drafts {
    private final RunningNumbers numbers;
    private final CaseIds ids;
    private final RandomGenerator random;

    Drafts(RunningNumbers numbers, RandomGenerator secureRandom) {
        this.numbers = numbers;
        this.ids = new CaseIds(secureRandom);
        this.random = secureRandom;
    }

    RegisterCase of(ReceptionWindow.Register matter, Officer officer, Setting setting) {
        return new RegisterCase(
                ids.next(setting.now()),
                number(setting),
                QueryCode.draw(random),
                matter.channel(),
                officer.organ(),
                matter.window(),
                officer.id(),
                matter.firstHandler().orElse(officer.id()),
                matter.receivedAt().orElse(setting.now()).truncatedTo(ChronoUnit.MICROS),
                matter.place(),
                matter.title(),
                matter.narrative(),
                matter.visitors(),
                matter.kind(),
                matter.category(),
                matter.topic(),
                parties(matter.parties(), setting),
                matter.accused(),
                matter.attendedAt());
    }

    private CaseNumber number(Setting setting) {
        CasePolicy policy = setting.profile().policy();
        String series = policy.numberSeries(setting.profile().county(), setting.today());
        return policy.number(setting.profile().county(), setting.today(), numbers.next(series));
    }

    static List<Party> parties(List<ReceptionWindow.PartyEntry> entries, Setting setting) {
        Validity fromToday = Validity.from(setting.today());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> party(new PartyId("p" + (i + 1)), entries.get(i), fromToday))
                .toList();
    }

    private static Party party(PartyId id, ReceptionWindow.PartyEntry entry, Validity inForce) {
        return new Party(
                id,
                entry.role(),
                entry.organisation(),
                entry.name(),
                entry.phone(),
                entry.identity(),
                inForce,
                entry.address());
    }
}
