package dev.yidi.ports;

import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.LeaderCharge;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.RatedSubject;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.casefile.UrgeCase;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.document.Templates;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Shows a case to its citizen. */
final class CitizenViews {
    private final Settings settings;

    CitizenViews(Settings settings) {
        this.settings = settings;
    }

    /** As {@code followers} see it. */
    CitizenView of(OpenCase open, List<PartyId> followers) {
        CaseFile file = open.file();
        OrganId organ = file.custody().accountable().orElse(file.intake().organ());
        return new CitizenView(
                file.intake().number(),
                file.intake().title().reveal(),
                "citizen.state." + word(file.stage()),
                name(organ),
                contact(organ),
                CitizenSide.nextDue(file, asCitizen()),
                chances(file),
                CitizenAsks.of(file, followers, asCitizen()),
                file.aftercare().answer().map(answer -> answer.text().reveal()),
                new Timeline(this::name).of(open.events()),
                new UrgeCase().decide(file, asCitizen()).isGranted(),
                rateable(file),
                file.trips().count(),
                file.custody().inCharge().map(LeaderCharge::office),
                documents(file));
    }

    /** An enum constant as part of a message key: {@code NOT_ACCEPTED} is {@code not-accepted}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> name(OrganId organ) {
        return settings.profile().organs().find(organ).map(Organ::name);
    }

    private Optional<String> contact(OrganId organ) {
        return settings.profile()
                .text("contact." + organ)
                .or(() -> settings.profile().text("contact"));
    }

    private List<CitizenView.ServedDocument> documents(CaseFile file) {
        Templates templates = Templates.published().with(settings.profile().texts());
        return ServedOnCitizen.of(file).stream()
                .map(paper -> new CitizenView.ServedDocument(
                        paper.document(), templates.title(paper.kind()), paper.receivedAt()))
                .toList();
    }

    private Setting asCitizen() {
        return settings.now(Actor.citizen());
    }

    private Set<RatedSubject> rateable(CaseFile file) {
        String best = settings.profile().policy().ratingScale().get(0);
        Set<RatedSubject> rateable = EnumSet.allOf(RatedSubject.class);
        rateable.removeIf(subject -> !new RateCase(subject, best, Optional.empty())
                .decide(file, asCitizen())
                .isGranted());
        return rateable;
    }

    private List<CitizenView.Chance> chances(CaseFile file) {
        Setting setting = asCitizen();
        return CitizenSide.chances(file).stream()
                .map(clock -> new CitizenView.Chance(
                        "citizen.right."
                                + clock.limit()
                                        .id()
                                        .value()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        clock.due(setting.calendar(), setting.zone()).date()))
                .filter(chance -> !chance.lastDay().isBefore(setting.today()))
                .toList();
    }
}
