package dev.yidi.ports;

import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.supervision.DemandedSupervision;
import dev.yidi.core.supervision.OpenSupervision;
import dev.yidi.core.supervision.RaiseByLadder;
import dev.yidi.core.supervision.Supervision;
import dev.yidi.core.supervision.SupervisionDemands;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The supervisions that follow from what happened in cases 督办联动: opened where none is open over the same cause, raised where one
 * is. Nothing is asked of the index unless something is demanded.
 */
final class Pressure {
    private static final int PAGE = 100;

    private final FileIndex index;
    private final FileReader reader;

    Pressure(FileIndex index, FileReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /** The supervisions that are opened because {@code events} led to {@code after}. */
    List<Request.Begin<?, ?>> opened(CaseFile after, List<CaseEvent> events, Setting setting) {
        return SupervisionDemands.of(after, events, setting).stream()
                .filter(demand -> standing(after, demand, setting.profile()).isEmpty())
                .<Request.Begin<?, ?>>map(
                        demand -> new Request.Begin<>(KeptRegisters.SUPERVISION, new DemandedSupervision(demand)))
                .toList();
    }

    /** The supervisions that go up a level because of the same. */
    List<Request.On<?, ?, ?>> raised(CaseFile after, List<CaseEvent> events, Setting setting) {
        return SupervisionDemands.of(after, events, setting).stream()
                .flatMap(demand -> standing(after, demand, setting.profile())
                        .<Request.On<?, ?, ?>>map(file -> new Request.On<>(
                                KeptRegisters.SUPERVISION, file.id(), new RaiseByLadder(demand.level())))
                        .stream())
                .toList();
    }

    private Optional<Supervision> standing(CaseFile file, OpenSupervision demand, CountyProfile profile) {
        return ofCase(file).stream()
                .filter(each -> each.answers(demand, profile))
                .findFirst();
    }

    private List<Supervision> ofCase(CaseFile file) {
        List<Supervision> found = new ArrayList<>();
        Optional<CardQuery> next =
                Optional.of(CardQueries.keyed(KeptRegisters.SUPERVISION.name(), "case:" + file.id(), PAGE));
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = index.list(current);
            page.cards()
                    .forEach(card -> reader.openBlind(KeptRegisters.SUPERVISION, card.fileId())
                            .map(OpenFile::file)
                            .ifPresent(found::add));
            next = page.next().map(current::from);
        }
        return found;
    }
}
