package dev.yidi.ports;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.SeatedMediator;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Question;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a mediation of a case into what its mediators are sought for. */
final class PoolQuestions {
    private static final int PANEL = 2;

    private PoolQuestions() {}

    static Question of(CaseFile file, Mediation mediation, Set<Language> wished, Setting setting) {
        Set<MediatorId> seated = ids(mediation, false);
        int wanted = mediation.course().panel() ? PANEL : 1;
        return new Question(
                file.matter().topic(),
                place(file.intake().place(), setting),
                wished,
                setting.today(),
                organs(file, setting),
                recused(file),
                seated,
                Math.max(0, wanted - seated.size()));
    }

    /** A place that was merged away follows its successor. */
    private static DivisionCode place(DivisionCode place, Setting setting) {
        return setting.profile().territory().knows(place)
                ? setting.profile().territory().successorOf(place, setting.today())
                : place;
    }

    /** The accused organs, and those that are parties by their very name; each as it was and as it is today. */
    private static Set<OrganId> organs(CaseFile file, Setting setting) {
        Set<String> names = file.parties().stream()
                .filter(Party::organisation)
                .map(party -> party.name().reveal())
                .collect(Collectors.toSet());
        Set<OrganId> organs = new HashSet<>(file.protection().accused());
        setting.profile().organs().all().stream()
                .filter(organ -> names.contains(organ.name()))
                .map(Organ::id)
                .forEach(organs::add);
        Set<OrganId> today = organs.stream()
                .filter(setting.profile().organs()::knows)
                .map(setting.profile().organs()::currentOf)
                .collect(Collectors.toSet());
        organs.addAll(today);
        return organs;
    }

    private static Set<MediatorId> recused(CaseFile file) {
        Set<MediatorId> recused = file.protection().recused().stream()
                .map(officer -> new MediatorId(officer.value()))
                .collect(Collectors.toCollection(HashSet::new));
        file.proceedings().mediations().forEach(mediation -> recused.addAll(ids(mediation, true)));
        return recused;
    }

    private static Set<MediatorId> ids(Mediation mediation, boolean aside) {
        return mediation.bench().seats().stream()
                .filter(seat -> seat.aside() == aside)
                .map(SeatedMediator::id)
                .collect(Collectors.toSet());
    }
}
