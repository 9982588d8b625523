package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.desk.TopicCatalogue;
import dev.yidi.core.desk.Window;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.RetentionSchedule;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.ClassificationRules;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.RoutingTables;
import dev.yidi.core.profile.SignalPolicy;
import dev.yidi.core.profile.SupervisionPolicy;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes a profile of a document's tree.
 *
 * <p>What cannot be read is told and left out, and the rest is checked as a profile all the same: so one refusal names
 * the faults of form and those of content together. Faults that only follow from something left out are not told.
 */
final class ProfileReader {
    static final String FORMAT = "yidi-profile/1";

    private static final List<String> ROUTED = List.of("territory", "organ", "topics", "routing");
    private static final CasePolicy STAND_IN = new CasePolicy(
            "{seq:6}", 2, 1, Span.days(30), 5, Span.days(3), false, true, List.of("GOOD", "BAD"), Set.of("BAD"));

    private final Part document;
    private final Reading reading;

    private ProfileReader(Part document) {
        this.document = document;
        this.reading = document.reading();
    }

    static CountyProfile read(JsonTree.Source source) {
        Reading reading = new Reading();
        JsonNode root = JsonTree.read(source, reading);
        if (!(root instanceof ObjectNode object)) {
            reading.add("document", "profile.object", "expected a JSON object");
            throw reading.refusal();
        }
        object.properties()
                .forEach(field -> field.setValue(ShippedParts.resolve(field.getKey(), field.getValue(), reading)));
        return new ProfileReader(new Part(object, "", reading)).profile();
    }

    private CountyProfile profile() {
        document.one("format", text -> text)
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(format -> reading.add("format", "profile.format", "expected " + FORMAT));
        String id = text("id");
        String version = text("version");
        String name = text("name");
        Optional<CountyId> county = document.one("county", CountyId::new);
        Optional<Mode> mode = document.oneOf("mode", Mode.class);
        Optional<ZoneId> zone = document.one("zone", ZoneId::of);
        Optional<UnknownYearPolicy> years = document.oneOf("unknownYears", UnknownYearPolicy.class);
        Optional<Territory> territory = required("territory").flatMap(TerritoryForm::read);
        Set<Tier> tiers = document.someOf("tiers", Tier.class);
        Optional<Organs> organs = territory.map(found -> new OrgansForm(document, found).read());
        List<Window> windows = new ArrayList<>(document.parts("windows", WindowForm::read));
        territory.ifPresent(found -> document.parts("windowTemplates", part -> WindowForm.template(part, found))
                .forEach(windows::addAll));
        Optional<TopicCatalogue> topics = TopicsForm.read(document);
        Optional<ClassificationRules> words = required("classification").flatMap(ClassificationForm::read);
        Optional<RoutingTables> routing = required("routing").flatMap(RoutingForm::read);
        Optional<RuleSet> rules = required("rules").flatMap(RulesForm::read);
        List<RuleSet> former = document.parts("formerRules", RulesForm::read);
        List<Promise> promises = document.parts("promises", NormForm::promise);
        List<Ladder> ladders = document.parts("ladders", NormForm::ladder);
        Optional<CasePolicy> policy = required("policy").flatMap(PolicyForm::read);
        SignalPolicy signals =
                document.part("signals").flatMap(SignalForm::read).orElseGet(SignalPolicy::standard);
        SupervisionPolicy supervision =
                document.part("supervision").flatMap(SupervisionForm::read).orElseGet(SupervisionPolicy::standard);
        HallRules hall = document.part("hall").flatMap(HallForm::read).orElseGet(HallRules::standard);
        IndicatorOptions figures =
                document.part("figures").flatMap(FiguresForm::read).orElseGet(IndicatorOptions::standard);
        Map<String, String> texts = texts();
        RetentionSchedule retention = RetentionForm.read(document);
        List<Loan> loans = document.parts("loans", LoanForm::read);
        document.make(() -> texts);
        if (territory.isEmpty() || organs.isEmpty() || topics.isEmpty() || routing.isEmpty() || rules.isEmpty()) {
            throw reading.refusal();
        }
        return checked(() -> new CountyProfile(
                id,
                version,
                name,
                county.orElse(new CountyId("none")),
                mode.orElse(Mode.CENTRE),
                zone.orElse(ZoneId.of("Asia/Shanghai")),
                years.orElse(UnknownYearPolicy.FAIL),
                territory.get(),
                tiers,
                organs.get(),
                windows,
                topics.get(),
                words.orElseGet(() -> standIn(topics.get())),
                routing.get(),
                rules.get(),
                promises,
                ladders,
                policy.orElse(STAND_IN),
                supervision,
                signals,
                texts,
                retention,
                loans,
                hall,
                figures,
                former));
    }

    private CountyProfile checked(Supplier<CountyProfile> maker) {
        try {
            CountyProfile profile = maker.get();
            if (reading.count() == 0) {
                return profile;
            }
        } catch (InvalidInputException e) {
            boolean incomplete = reading.hasFaultsIn(ROUTED);
            e.faults().stream()
                    .filter(fault -> !follows(fault, incomplete))
                    .forEach(fault -> reading.add(fault.path(), fault.code(), fault.message()));
        }
        throw reading.refusal();
    }

    /** Whether a fault only says that something is missing which was told to be faulty. */
    private boolean follows(Fault fault, boolean incomplete) {
        String found = fault.message().substring(fault.message().lastIndexOf(' ') + 1);
        return (fault.code().contains(".unknown-") && reading.isLost(found))
                || (incomplete && fault.code().equals("routing.dead-end"))
                || (incomplete && fault.code().equals("routing.empty-table"))
                || (incomplete && fault.code().equals("profile.centre"))
                || reading.hasFaultsIn(List.of(fault.path()));
    }

    private String text(String field) {
        return document.one(field, text -> text).orElse("none");
    }

    private Optional<Part> required(String field) {
        if (!document.has(field)) {
            reading.add(field, "profile.missing", "expected a section, found none");
        }
        return document.part(field);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        document.part("texts")
                .ifPresent(part -> part.entries()
                        .forEach((key, value) -> part.scalar("texts[" + key + "]", value, text -> text)
                                .ifPresent(text -> texts.put(key, text))));
        return texts;
    }

    private static ClassificationRules standIn(TopicCatalogue topics) {
        return ClassificationRules.always(topics.topics().get(0).code(), CaseKind.REQUEST, Optional.empty());
    }
}
