package dev.yidi.ports;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.CitizenSide;
import dev.yidi.core.casefile.Followers;
import dev.yidi.core.casefile.LeaderCharge;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.casefile.UrgeCase;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.document.Templates;
import dev.yidi.core.profile.RatedSubject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows a case to its citizen. */
final class CitizenViews {
    private final Settings settings;

    CitizenViews(Settings settings) {
        this.settings = settings;
    }

    /** As its followers see it. */
    CitizenView of(Followed followed) {
        CaseFile file = followed.open().file();
        OrganId organ = file.custody().accountable().orElse(file.intake().organ());
        return new CitizenView(
                file.intake().number(),
                file.intake().title().reveal(),
                "citizen.state." + word(file.stage()),
                name(organ),
                contact(organ),
                CitizenSide.nextDue(file, asCitizen()),
                chances(file),
                CitizenAsks.of(file, followed.by().spokenFor(), asCitizen()),
                file.aftercare().answer().map(answer -> answer.text().reveal()),
                new Timeline(this::name).of(followed.open()),
                new UrgeCase().decide(file, asCitizen()).isGranted(),
                rateable(file),
                file.trips().count(),
                file.custody().inCharge().map(LeaderCharge::office),
                documents(file, followed.by()),
                mandates(file, followed.by().spokenFor()));
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

    private List<CitizenView.ServedDocument> documents(CaseFile file, Followers by) {
        Templates templates = Templates.published().with(settings.profile().texts());
        return by.letters(file, asCitizen().today()).stream()
                .map(paper -> new CitizenView.ServedDocument(
                        paper.document(), templates.title(paper.kind()), paper.receivedAt()))
                .toList();
    }

    /** Who acts for the followers, on from today; what was taken back is told by the timeline. */
    private List<CitizenView.GivenMandate> mandates(CaseFile file, Set<PartyId> principals) {
        LocalDate today = asCitizen().today();
        return file.mandates().all().stream()
                .filter(mandate -> principals.contains(mandate.terms().principal()))
                .filter(mandate -> mandate.revokedAt().isEmpty())
                .filter(mandate -> mandate.terms()
                        .lastDay()
                        .map(last -> !last.isBefore(today))
                        .orElse(true))
                .map(mandate -> new CitizenView.GivenMandate(
                        mandate.id(),
                        "citizen.proxy." + word(mandate.terms().kind()),
                        mandate.terms().scope(),
                        mandate.terms().term().from(),
                        mandate.terms().lastDay()))
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
        return Stream.concat(running(file, setting), reopening(file, setting))
                .filter(chance -> !chance.lastDay().isBefore(setting.today()))
                .toList();
    }

    /** Taking the case up again, where they were not satisfied, as long as its window is open. */
    private static Stream<CitizenView.Chance> reopening(CaseFile file, Setting setting) {
        ReopenCase reopening = new ReopenCase(FreeText.of("-"));
        return reopening.decide(file, setting).isGranted()
                ? ReopenCase.until(file, setting).stream()
                        .map(due -> new CitizenView.Chance("citizen.right.reopen", due.date()))
                : Stream.empty();
    }

    private static Stream<CitizenView.Chance> running(CaseFile file, Setting setting) {
        return CitizenSide.chances(file).stream()
                .map(clock -> new CitizenView.Chance(
                        "citizen.right."
                                + clock.limit()
                                        .id()
                                        .value()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        clock.due(setting.calendar(), setting.zone()).date()));
    }
}
