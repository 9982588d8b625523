package dev.yidi.ports.profile;

import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Stationing;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Optional;

/** An organ that every division of a tier has; a division whose organ stands in the document itself is left out. */
record OrganTemplate(
        Tier tier,
        DivisionPattern id,
        DivisionPattern name,
        Optional<DivisionPattern> superior,
        List<Competence> competences,
        Stationing stationing,
        boolean centre) {

    static Optional<OrganTemplate> read(Part part) {
        Optional<Tier> tier = part.oneOf("tier", Tier.class);
        Optional<DivisionPattern> id = part.one("id", DivisionPattern::new);
        Optional<DivisionPattern> name = part.one("name", DivisionPattern::new);
        Optional<DivisionPattern> superior = part.maybe("superior", DivisionPattern::new);
        List<Competence> competences = part.parts("competences", OrganForm::competence);
        Optional<Stationing> stationing =
                part.take("stationing").flatMap(value -> StationingForm.read(part.path("stationing"), value, part));
        boolean centre = part.flag("centre");
        return part.make(() -> new OrganTemplate(
                tier.orElseThrow(),
                id.orElseThrow(),
                name.orElseThrow(),
                superior,
                competences,
                stationing.orElse(Stationing.away()),
                centre));
    }

    /** One organ for each division of the tier that is not over. */
    List<Organ> on(Territory territory) {
        return territory.at(tier).stream()
                .filter(division -> division.validity().until().isEmpty())
                .map(this::on)
                .toList();
    }

    private Organ on(Division division) {
        return new Organ(
                new OrganId(id.on(division)),
                name.on(division),
                tier,
                division.code(),
                superior.map(pattern -> new OrganId(pattern.on(division))),
                competences,
                stationing,
                Optional.empty(),
                centre);
    }
}
