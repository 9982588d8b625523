package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An organ of a document; without a division it belongs to the county itself, without stationing it is away. */
final class OrganForm {
    private final DivisionCode county;

    OrganForm(DivisionCode county) {
        this.county = county;
    }

    Optional<Organ> read(Part part) {
        Optional<OrganId> id = part.one("id", OrganId::new);
        Optional<String> name = part.one("name", text -> text);
        Optional<Tier> tier = part.maybeOf("tier", Tier.class);
        Optional<DivisionCode> division = part.maybe("division", DivisionCode::of);
        Optional<OrganId> superior = part.maybe("superior", OrganId::new);
        List<Competence> competences = part.parts("competences", OrganForm::competence);
        Optional<Stationing> stationing =
                part.take("stationing").flatMap(value -> StationingForm.read(part.path("stationing"), value, part));
        Optional<OrganId> successor = part.maybe("successor", OrganId::new);
        boolean centre = part.flag("centre");
        return part.make(() -> new Organ(
                id.orElseThrow(),
                name.orElseThrow(),
                tier.orElse(Tier.COUNTY),
                division.orElse(county),
                superior,
                competences,
                stationing.orElse(Stationing.away()),
                successor,
                centre));
    }

    static Optional<Competence> competence(Part part) {
        Set<TopicCode> topics = new LinkedHashSet<>(part.many("topics", TopicCode::new));
        Set<CaseKind> kinds = part.someOf("kinds", CaseKind.class);
        Set<DivisionCode> divisions = new LinkedHashSet<>(part.many("divisions", DivisionCode::of));
        return part.make(() -> new Competence(topics, kinds, divisions));
    }

    void write(ObjectNode node, Organ organ) {
        node.put("id", organ.id().value()).put("name", organ.name());
        if (organ.tier() != Tier.COUNTY) {
            node.put("tier", organ.tier().name());
        }
        if (!organ.division().equals(county)) {
            node.put("division", organ.division().value());
        }
        organ.superior().ifPresent(superior -> node.put("superior", superior.value()));
        if (!organ.stationing().equals(Stationing.away())) {
            StationingForm.write(node, organ.stationing());
        }
        organ.successor().ifPresent(successor -> node.put("successor", successor.value()));
        if (organ.centre()) {
            node.put("centre", true);
        }
        for (Competence competence : organ.competences()) {
            write(node.withArray("competences").addObject(), competence);
        }
    }

    static void write(ObjectNode field, Competence competence) {
        Lists.put(field, "topics", competence.topics());
        Lists.put(field, "kinds", competence.kinds());
        Lists.put(field, "divisions", competence.divisions());
    }
}
