package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.MediatorId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.SeatedMediator;
import dev.yidi.core.mediator.BookMediations;
import dev.yidi.core.mediator.Engagement;
import dev.yidi.core.mediator.MediatorFile;
import dev.yidi.core.pool.Question;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.FileIndex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the load in the files of the pool with what happens in cases: naming a mediator begins an engagement, stepping aside, the
 * end of the mediation and the end of the case end it. Nothing is asked of the index unless a bench changed.
 */
final class Bookings {
    private static final Set<Stage> OVER = EnumSet.of(Stage.CLOSED, Stage.NOT_ACCEPTED, Stage.WITHDRAWN, Stage.MERGED);

    private final FileIndex index;

    Bookings(FileIndex index) {
        this.index = index;
    }

    /** What happens to the files of mediators because {@code before} became {@code after}. */
    List<Request.On<?, ?, ?>> between(CaseFile before, CaseFile after, Setting setting) {
        Map<String, Set<Engagement>> had = engagements(before);
        Map<String, Set<Engagement>> has = engagements(after);
        Set<String> mediators = new HashSet<>(had.keySet());
        mediators.addAll(has.keySet());
        List<Request.On<?, ?, ?>> companions = new ArrayList<>();
        for (String mediator : mediators.stream().sorted().toList()) {
            Set<Engagement> begun = without(of(has, mediator), of(had, mediator));
            Set<Engagement> ended = without(of(had, mediator), of(has, mediator));
            if (!begun.isEmpty() || !ended.isEmpty()) {
                MediatorId id = new MediatorId(mediator);
                fileOf(id)
                        .map(file -> new Request.On<>(
                                KeptRegisters.MEDIATOR,
                                file,
                                new BookMediations(begun, ended, question(id, begun, before, after, setting))))
                        .ifPresent(companions::add);
            }
        }
        return companions;
    }

    /** What the mediator was newly named for; a bench that only sits again is not examined again. */
    private static Optional<Question> question(
            MediatorId mediator, Set<Engagement> begun, CaseFile before, CaseFile after, Setting setting) {
        return begun.stream()
                .flatMap(each -> before.proceedings().mediation(each.mediation()).stream())
                .filter(mediation -> mediation.bench().find(mediator).isEmpty())
                .findFirst()
                .map(mediation -> {
                    Question asked = PoolQuestions.of(before, mediation, Set.of(), setting);
                    return waived(mediator, mediation, after) ? asked.waivingTies() : asked;
                });
    }

    /** Whether all parties chose the mediator knowing of a conflict, and the law lets them. */
    private static boolean waived(MediatorId mediator, Mediation before, CaseFile after) {
        return after.proceedings()
                .mediation(before.id())
                .flatMap(now -> now.bench().find(mediator))
                .filter(seat -> seat.chosen() && !seat.conflicts().isEmpty() && !seat.inConflict(before.parties()))
                .isPresent();
    }

    private Optional<FileId> fileOf(MediatorId mediator) {
        CardPage page = index.list(CardQueries.keyed(KeptRegisters.MEDIATOR.name(), MediatorFile.key(mediator), 1));
        return page.cards().stream().findFirst().map(card -> card.fileId());
    }

    private static Map<String, Set<Engagement>> engagements(CaseFile file) {
        Map<String, Set<Engagement>> found = new TreeMap<>();
        if (OVER.contains(file.stage())) {
            return found;
        }
        for (Mediation mediation : file.proceedings().mediations()) {
            if (!mediation.stage().isOver()) {
                for (SeatedMediator seat : mediation.bench().sitting()) {
                    found.computeIfAbsent(seat.id().value(), id -> new HashSet<>())
                            .add(new Engagement(file.id(), mediation.id()));
                }
            }
        }
        return found;
    }

    private static Set<Engagement> of(Map<String, Set<Engagement>> all, String mediator) {
        return all.getOrDefault(mediator, Set.of());
    }

    private static Set<Engagement> without(Set<Engagement> some, Set<Engagement> others) {
        Set<Engagement> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
