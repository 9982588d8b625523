package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Organs;
import dev.yidi.core.place.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organs of a document: those it lists, and those its templates make. */
final class OrgansForm {
    private final Part document;
    private final Territory territory;

    OrgansForm(Part document, Territory territory) {
        this.document = document;
        this.territory = territory;
    }

    Organs read() {
        OrganForm form = new OrganForm(territory.root().code());
        List<Organ> organs = new ArrayList<>(document.parts("organs", form::read));
        Set<OrganId> own = new HashSet<>();
        organs.forEach(organ -> own.add(organ.id()));
        List<OrganTemplate> templates = document.parts("organTemplates", OrganTemplate::read);
        for (int i = 0; i < templates.size(); i++) {
            OrganTemplate template = templates.get(i);
            document.reading()
                    .thing("organTemplates[" + i + "]", () -> template.on(territory))
                    .ifPresent(made -> made.stream()
                            .filter(organ -> !own.contains(organ.id())
                                    && !document.reading().isLost(organ.id().value()))
                            .forEach(organs::add));
        }
        return directory(organs);
    }

    /** The directory; an organ with a faulty link is told by its id and kept without its links. */
    private Organs directory(List<Organ> organs) {
        try {
            return Organs.of(organs);
        } catch (InvalidInputException e) {
            List<Organ> sound = new ArrayList<>(organs);
            for (Fault fault : e.faults()) {
                int index = Integer.parseInt(fault.path().replaceAll("^organs\\[([0-9]+)\\].*$", "$1"));
                Organ organ = organs.get(index);
                String field = fault.path().replaceFirst("^organs\\[[0-9]+\\]", "");
                if (!lostLink(organ, field)) {
                    document.reading().add("organs[" + organ.id() + "]" + field, fault.code(), fault.message());
                }
                sound.set(index, unlinked(organ));
            }
            Set<OrganId> seen = new HashSet<>();
            return Organs.of(
                    sound.stream().filter(organ -> seen.add(organ.id())).toList());
        }
    }

    /** Whether the link points at an organ that fell out because it is faulty itself. */
    private boolean lostLink(Organ organ, String field) {
        Optional<OrganId> link = field.equals(".superior") ? organ.superior() : organ.successor();
        return link.filter(id -> document.reading().isLost(id.value())).isPresent();
    }

    private static Organ unlinked(Organ organ) {
        return new Organ(
                organ.id(),
                organ.name(),
                organ.tier(),
                organ.division(),
                Optional.empty(),
                organ.competences(),
                organ.stationing(),
                Optional.empty(),
                organ.centre());
    }

    static void write(ArrayNode list, Organs organs, Territory territory) {
        OrganForm form = new OrganForm(territory.root().code());
        organs.all().forEach(organ -> form.write(list.addObject(), organ));
    }
}
