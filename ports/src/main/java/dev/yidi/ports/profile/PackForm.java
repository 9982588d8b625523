package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CountyId;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.HallRules;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.escalation.Ladder;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.Promise;
import dev.yidi.core.profile.RoutingTable;
import dev.yidi.core.profile.TopicRule;
import dev.yidi.core.time.LimitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The document of a pack. Its needs are written out for people; what stands there must be what the parts name. */
final class PackForm {
    static final String FORMAT = "yidi-pack/1";

    private PackForm() {}

    static Pack read(JsonTree.Source source) {
        Reading reading = new Reading();
        JsonNode root = JsonTree.read(source, reading);
        if (!(root instanceof ObjectNode object)) {
            reading.add("document", "profile.object", "expected a JSON object");
            throw refusal(reading);
        }
        Optional<Pack> pack = pack(new Part(object, "", reading));
        if (reading.count() > 0) {
            throw refusal(reading);
        }
        return pack.orElseThrow();
    }

    private static Optional<Pack> pack(Part part) {
        part.one("format", text -> text)
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(format -> part.reading().add("format", "profile.format", "expected " + FORMAT));
        Optional<String> id = part.one("id", text -> text);
        Optional<String> version = part.one("version", text -> text);
        Optional<String> name = part.one("name", text -> text);
        Optional<CountyId> from = part.one("from", CountyId::new);
        Optional<LocalDate> made = part.one("made", LocalDate::parse);
        Optional<String> note = part.maybe("note", text -> text);
        Map<OrganId, String> organs = new LinkedHashMap<>();
        Optional<PackNeeds> needs = required(part, "needs").flatMap(found -> needs(found, organs));
        Optional<PackContent> content = required(part, "parts").flatMap(PackForm::content);
        if (needs.isPresent()
                && content.isPresent()
                && !PackNeeds.of(content.get()).equals(needs.get())) {
            part.reading().add("needs", "pack.needs", "expected what the parts name, " + PackNeeds.of(content.get()));
        }
        return part.make(() -> organs)
                .flatMap(whole -> made(part.reading(), () -> {
                    PackLabel label = new PackLabel(
                            id.orElseThrow(),
                            version.orElseThrow(),
                            name.orElseThrow(),
                            from.orElseThrow(),
                            made.orElseThrow(),
                            note.orElse(""));
                    return new Pack(label, whole, content.orElseThrow());
                }));
    }

    private static Optional<Pack> made(Reading reading, Supplier<Pack> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidInputException e) {
            e.faults().forEach(fault -> reading.add(fault.path(), fault.code(), fault.message()));
            return Optional.empty();
        }
    }

    private static Optional<PackNeeds> needs(Part part, Map<OrganId, String> organs) {
        List<TopicCode> topics = part.many("topics", TopicCode::new);
        part.part("organs")
                .ifPresent(found -> found.entries()
                        .forEach((id, value) -> found.scalar(found.path(id), value, text -> text)
                                .flatMap(text -> part.reading().value(found.path(id), () -> new OrganId(id)))
                                .ifPresent(organ -> organs.put(organ, value.textValue()))));
        List<LimitId> limits = part.many("limits", LimitId::new);
        LinkedHashSet<Tier> tiers = new LinkedHashSet<>(part.someOf("tiers", Tier.class));
        List<DivisionCode> places = part.many("places", DivisionCode::of);
        return part.make(() -> new PackNeeds(
                new LinkedHashSet<>(topics),
                organs.keySet(),
                new LinkedHashSet<>(limits),
                tiers,
                new LinkedHashSet<>(places)));
    }

    private static Optional<PackContent> content(Part part) {
        List<Ladder> ladders = part.parts("ladders", NormForm::ladder);
        List<RoutingTable> tables = part.parts("tables", RoutingForm::table);
        List<Promise> promises = part.parts("promises", NormForm::promise);
        List<TopicRule> words = part.parts("words", ClassificationForm::topicRule);
        Map<String, String> texts = new LinkedHashMap<>();
        part.part("texts")
                .ifPresent(found -> found.entries()
                        .forEach((key, value) -> found.scalar(found.path(key), value, Function.identity())
                                .ifPresent(text -> texts.put(key, text))));
        List<Loan> loans = part.parts("loans", LoanForm::read);
        List<LocalTerms> mediation = part.parts("mediation", MediationForm::read);
        Optional<HallRules> hall = part.part(PackContent.HALL).flatMap(HallForm::read);
        Optional<IndicatorOptions> figures = part.part(PackContent.FIGURES).flatMap(FiguresForm::read);
        return part.make(
                () -> new PackContent(ladders, tables, promises, words, texts, loans, mediation, hall, figures));
    }

    private static Optional<Part> required(Part part, String field) {
        if (!part.has(field)) {
            part.reading().add(field, "profile.missing", "expected a section, found none");
        }
        return part.part(field);
    }

    static ObjectNode tree(Pack pack) {
        PackLabel label = pack.label();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT)
                .put("id", label.id())
                .put("version", label.version())
                .put("name", label.name())
                .put("from", label.from().value())
                .put("made", label.made().toString())
                .put("note", label.note());
        PackNeeds needs = pack.needs();
        ObjectNode node = tree.putObject("needs");
        Lists.put(node, "topics", needs.topics());
        ObjectNode organs = node.putObject("organs");
        pack.organs().forEach((organ, what) -> organs.put(organ.value(), what));
        Lists.put(node, "limits", needs.limits());
        Lists.put(node, "tiers", needs.tiers());
        Lists.put(node, "places", needs.places());
        content(tree.putObject("parts"), pack.content());
        return tree;
    }

    private static void content(ObjectNode node, PackContent content) {
        content.ladders()
                .forEach(ladder -> NormForm.write(node.withArray("ladders").addObject(), ladder));
        content.tables()
                .forEach(table -> RoutingForm.write(node.withArray("tables").addObject(), table));
        content.promises()
                .forEach(promise -> NormForm.write(node.withArray("promises").addObject(), promise));
        content.words()
                .forEach(
                        rule -> ClassificationForm.write(node.withArray("words").addObject(), rule));
        if (!content.texts().isEmpty()) {
            content.texts().forEach(node.putObject("texts")::put);
        }
        content.loans().forEach(loan -> LoanForm.write(node.withArray("loans").addObject(), loan));
        rest(node, content);
    }

    /** What has the same form in a pack and in a profile. */
    static void rest(ObjectNode node, PackContent content) {
        content.mediation()
                .forEach(row -> MediationForm.write(node.withArray("mediation").addObject(), row));
        content.hall().ifPresent(rules -> HallForm.write(node.putObject(PackContent.HALL), rules));
        content.figures().ifPresent(chosen -> FiguresForm.write(node.putObject(PackContent.FIGURES), chosen));
    }

    private static InvalidInputException refusal(Reading reading) {
        return new InvalidInputException("pack document", reading.faults());
    }
}
