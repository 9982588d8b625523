package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Rating;
import dev.yidi.core.mediator.BookMediations;
import dev.yidi.core.mediator.Enrolment;
import dev.yidi.core.mediator.EnterMediator;
import dev.yidi.core.mediator.MediatorCommand;
import dev.yidi.core.mediator.MediatorEvent;
import dev.yidi.core.mediator.MediatorFile;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.AccreditationStatus;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Ratings;
import dev.yidi.core.pool.Skills;
import dev.yidi.core.profile.RatedSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the pool; see {@link MediatorPool}. */
final class PoolService implements MediatorPool {
    private final FileDesk<MediatorFile, MediatorEvent, MediatorCommand> files;
    private final CaseReader cases;
    private final Settings settings;

    PoolService(FileCounter counter, CaseReader cases, Settings settings) {
        this.files = new FileDesk<>(KeptRegisters.MEDIATOR, counter);
        this.cases = cases;
        this.settings = settings;
    }

    @Override
    public Answer<FileReceipt> enter(Envelope by, EnterMediator mediator) {
        return files.open(by, mediator);
    }

    /** Load follows from cases only. */
    @Override
    public Answer<FileReceipt> conduct(Envelope by, FileId mediator, MediatorCommand step) {
        return step instanceof BookMediations
                ? Answers.notPermitted(Operation.MEDIATE)
                : files.perform(by, mediator, step);
    }

    @Override
    public Answer<PoolEntry> view(OfficerId officer, MediatorId mediator) {
        return files.keyed(MediatorFile.key(mediator)).stream()
                .findFirst()
                .map(file -> view(officer, file.id()))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<PoolEntry> view(OfficerId officer, FileId mediator) {
        return files.see(officer, mediator).map(this::entry);
    }

    @Override
    public Answer<Skills> skills(OfficerId officer, FileId mediator) {
        return files.see(officer, mediator).map(file -> file.enrolment().skills());
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, MediatorId mediator) {
        return files.keyed(MediatorFile.key(mediator)).stream()
                .findFirst()
                .map(file -> files.history(officer, file.id()))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public FilePage list(OfficerId officer, FileQuery query) {
        return files.list(officer, query);
    }

    @Override
    public List<StudioPage> studios() {
        Map<String, List<MediatorFile>> studios = new TreeMap<>();
        files.keyedOpen(MediatorFile.STUDIOS).stream()
                .filter(file -> file.accreditation().on(today()) == AccreditationStatus.VALID)
                .forEach(file -> studios.computeIfAbsent(
                                file.enrolment().affiliation().name(), name -> new ArrayList<>())
                        .add(file));
        List<StudioPage> pages = new ArrayList<>();
        studios.forEach((name, members) -> pages.add(page(name, members)));
        return List.copyOf(pages);
    }

    private StudioPage page(String name, List<MediatorFile> members) {
        Set<TopicCode> topics = new HashSet<>();
        Set<Language> languages = new HashSet<>();
        Set<DivisionCode> serves = new HashSet<>();
        List<String> names = new ArrayList<>();
        Ratings ratings = Ratings.NONE;
        for (MediatorFile each : members) {
            Enrolment enrolment = each.enrolment();
            topics.addAll(enrolment.skills().topics());
            languages.addAll(enrolment.skills().languages());
            serves.add(enrolment.skills().serves());
            enrolment.madePublic().map(PersonName::reveal).ifPresent(names::add);
            ratings = ratings.plus(ratings(each));
        }
        names.sort(String::compareTo);
        return new StudioPage(name, names, topics, languages, serves, ratings);
    }

    private PoolEntry entry(MediatorFile file) {
        return new PoolEntry(
                file.head(),
                file.enrolment().name(),
                file.enrolment().madePublic(),
                file.member(),
                file.accreditation().on(today()),
                ratings(file));
    }

    /** Counted from the cases themselves, so that it can never differ from them. */
    private Ratings ratings(MediatorFile file) {
        List<Rating> all = new ArrayList<>();
        for (CaseId caseId : file.cases()) {
            Optional<CaseFile> found = cases.openBlind(caseId)
                    .map(OpenCase::file)
                    .filter(each -> sat(each, file.enrolment().mediator()));
            found.ifPresent(each -> each.aftercare().ratings().stream()
                    .filter(rating -> rating.subject() == RatedSubject.MEDIATOR)
                    .forEach(all::add));
        }
        int unsatisfied = (int) all.stream().filter(Rating::unsatisfied).count();
        return new Ratings(all.size() - unsatisfied, all.size());
    }

    /** Whether the mediator sat to the end; who stepped aside is not rated by what came after. */
    private static boolean sat(CaseFile file, MediatorId mediator) {
        return file.proceedings().mediations().stream()
                .flatMap(mediation -> mediation.bench().sitting().stream())
                .anyMatch(seat -> seat.id().equals(mediator));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(settings.now(), settings.profile().zone());
    }
}
