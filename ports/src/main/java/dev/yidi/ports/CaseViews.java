package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ActOffer;
import dev.yidi.core.casefile.CaseAct;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.FacetChange;
import dev.yidi.core.casefile.JournalBasis;
import dev.yidi.core.casefile.MandateAct;
import dev.yidi.core.casefile.MediationAct;
import dev.yidi.core.casefile.ProceedingAct;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.time.ClockId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows cases to officers; a look into a sealed case is first written into its history. */
final class CaseViews {
    private final EntryCodec<CaseEvent> codec;
    private final Showing showing;
    private final DisclosureLog disclosures;
    private final Settings settings;

    CaseViews(EntryCodec<CaseEvent> codec, Showing showing, DisclosureLog disclosures, Settings settings) {
        this.codec = codec;
        this.showing = showing;
        this.disclosures = disclosures;
        this.settings = settings;
    }

    Answer<CaseView> view(OfficerId officer, CaseId caseId) {
        return disclosures.see(officer, caseId).map(this::view);
    }

    Answer<List<HistoryLine>> history(OfficerId officer, CaseId caseId) {
        return disclosures.see(officer, caseId).map(this::history);
    }

    private CaseView view(OfficerDesk.Sight sight) {
        CaseFile file = showing.of(sight).file();
        Mask mask = mask(sight);
        return new CaseView(
                file.id(),
                file.version(),
                IntakeView.of(file.intake()),
                file.matter(),
                sight.open().file().parties().stream().map(mask::of).toList(),
                file.custody(),
                file.state(),
                clocks(file, sight),
                file.proceedings().shownTo(sight.caller().officer().id()),
                file.trips(),
                file.aftercare(),
                file.links(),
                file.protection(),
                file.mandates(),
                acts(sight),
                mediationActs(sight),
                steps(sight),
                mandateActs(sight));
    }

    /** What the officer can do, and what stands against the rest. */
    Answer<List<ActOffer>> offers(OfficerId officer, CaseId caseId) {
        return disclosures.see(officer, caseId).map(sight -> {
            CaseFile file = sight.open().file();
            return CaseAct.offers(file, settings.now(sight.caller().actor()), sight.rights());
        });
    }

    private Set<CaseAct> acts(OfficerDesk.Sight sight) {
        CaseFile file = sight.open().file();
        return CaseAct.openTo(file, settings.now(sight.caller().actor()), sight.rights());
    }

    private Map<ProceedingId, Set<MediationAct>> mediationActs(OfficerDesk.Sight sight) {
        CaseFile file = sight.open().file();
        Setting setting = settings.now(sight.caller().actor());
        return file.proceedings().mediations().stream()
                .collect(Collectors.toMap(
                        Mediation::id, each -> MediationAct.openTo(file, each, setting, sight.rights())));
    }

    private Map<ProceedingId, ProceedingSteps> steps(OfficerDesk.Sight sight) {
        CaseFile file = sight.open().file();
        Setting setting = settings.now(sight.caller().actor());
        return file.proceedings().all().values().stream()
                .collect(Collectors.toMap(
                        Proceeding::id,
                        each -> new ProceedingSteps(
                                ProceedingAct.openTo(file, each, setting, sight.rights()), clocksOf(file, each))));
    }

    private Map<MandateId, Set<MandateAct>> mandateActs(OfficerDesk.Sight sight) {
        CaseFile file = sight.open().file();
        Setting setting = settings.now(sight.caller().actor());
        return file.mandates().all().stream()
                .collect(Collectors.toMap(Mandate::id, each -> MandateAct.openTo(file, each, setting, sight.rights())));
    }

    private static List<ClockId> clocksOf(CaseFile file, Proceeding proceeding) {
        return file.clocks().ledgers().keySet().stream()
                .filter(clock -> file.clocks().ownerOf(clock).equals(Optional.of(proceeding.id())))
                .toList();
    }

    private List<ClockView> clocks(CaseFile file, OfficerDesk.Sight sight) {
        Setting setting = settings.now(sight.caller().actor());
        return file.clocks().ledgers().values().stream()
                .map(clock -> new ClockView(
                        clock,
                        clock.statusAt(setting.now(), setting.calendar(), setting.zone()),
                        file.clocks().firedFor(clock.id())))
                .toList();
    }

    /** The entries with what they rest on and what they changed, as the officer may see the case. */
    private List<HistoryLine> history(OfficerDesk.Sight sight) {
        Mask mask = mask(sight);
        OpenCase open = showing.of(sight);
        List<HistoryLine> lines = new ArrayList<>();
        Optional<CaseFile> before = Optional.empty();
        for (int i = 0; i < open.events().size(); i++) {
            CaseEvent event = open.events().get(i);
            CaseFile after = before.map(file -> file.after(event)).orElseGet(() -> CaseFile.from(List.of(event)));
            lines.add(HistoryLines.of(
                            codec, open.entries().get(i), sight.open().events().get(i), mask)
                    .with(
                            JournalBasis.published().of(event, after, settings.profile()),
                            FacetChange.between(
                                    before,
                                    after,
                                    settings.calendar(),
                                    settings.profile().zone())));
            before = Optional.of(after);
        }
        return List.copyOf(lines);
    }

    private Mask mask(OfficerDesk.Sight sight) {
        return Mask.of(showing.audience(sight), sight.open());
    }
}
