package dev.yidi.rest.documents;

import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.ports.AgreementSheet;
import dev.yidi.ports.PartyView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The places of a form, filled with what was agreed. */
final class AgreementFields {
    private static final List<PartyRole> NAMED = List.of(PartyRole.APPLICANT, PartyRole.RESPONDENT);

    private final AgreementSheet sheet;
    private final Function<MediatorId, String> named;

    AgreementFields(AgreementSheet sheet, Function<MediatorId, String> named) {
        this.sheet = sheet;
        this.named = named;
    }

    Map<String, Object> all() {
        AgreementTerms terms = sheet.terms();
        Map<String, Object> fields = new HashMap<>();
        Arrays.stream(MediationType.values()).forEach(type -> fields.put(type.name(), type == sheet.type()));
        fields.put("number", sheet.number().value());
        fields.put("committee", sheet.committee());
        fields.put(
                "parties", sheet.parties().stream().map(AgreementFields::party).toList());
        fields.put("mediators", sheet.mediators().stream().map(this::mediator).toList());
        fields.put("facts", terms.facts().reveal());
        fields.put("content", terms.content().reveal());
        fields.put("partial", terms.partial());
        fields.put("confirmable", sheet.confirmable());
        fields.put("obligations", obligations(terms.obligations()));
        fields.put("hasObligations", !terms.obligations().isEmpty());
        fields.put("undisputed", undisputed(terms.undisputedFacts()));
        fields.put("hasUndisputed", !terms.undisputedFacts().isEmpty());
        fields.put("place", sheet.places().stream().map(FreeText::reveal).collect(Collectors.joining("、")));
        fields.put("copies", Numerals.of(sheet.parties().size() + 1));
        fields.put("day", sheet.effectiveOn().map(AgreementFields::day).orElse(""));
        return fields;
    }

    private static Map<String, Object> party(PartyView party) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", party.name());
        fields.put("identity", party.identity().orElse(""));
        fields.put("address", party.address().orElse(""));
        fields.put("phone", party.phone().orElse(""));
        NAMED.forEach(role -> fields.put(role.name(), role == party.role()));
        fields.put("other", !NAMED.contains(party.role()));
        return fields;
    }

    private Map<String, Object> mediator(MediatorId mediator) {
        return Map.of("name", named.apply(mediator));
    }

    private List<Map<String, Object>> obligations(List<Obligation> all) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Obligation each : all) {
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "owedBy", name(each.owedBy()),
                    "owedTo", name(each.owedTo()),
                    "what", withoutStop(each.what().reveal()),
                    "due", each.due().map(AgreementFields::day).orElse("")));
        }
        return rows;
    }

    private static List<Map<String, Object>> undisputed(List<FreeText> all) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FreeText each : all) {
            rows.add(Map.of("no", Integer.toString(rows.size() + 1), "text", each.reveal()));
        }
        return rows;
    }

    private String name(PartyId id) {
        return sheet.parties().stream()
                .filter(party -> party.id().equals(id))
                .map(PartyView::name)
                .findFirst()
                .orElse(id.value());
    }

    /** The form ends the sentence. */
    private static String withoutStop(String text) {
        return text.strip().replaceAll("[。；.;]+$", "");
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
