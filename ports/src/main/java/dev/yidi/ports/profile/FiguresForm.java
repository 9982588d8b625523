package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.profile.Exclusions;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What the county of a document chooses in figures; what a document leaves out is as usual, and an empty list is none. */
final class FiguresForm {
    private FiguresForm() {}

    static Optional<IndicatorOptions> read(Part part) {
        IndicatorOptions usual = IndicatorOptions.standard();
        Optional<Norm> norm = choice(part, "norm", usual.norm());
        Optional<RepeatReading> repeat = choice(part, "repeat", usual.repeat());
        Optional<Tier> level = choice(part, "level", usual.level());
        Optional<Integer> resolution = days(part, "resolutionDays", usual.resolutionDays());
        Optional<Integer> rating = days(part, "ratingDays", usual.ratingDays());
        Set<RatedSubject> rated = several(part, "rated", RatedSubject.class, usual.rated());
        Optional<Exclusions> excluded = part.has("excluded")
                ? part.part("excluded").flatMap(found -> exclusions(found, usual.excluded()))
                : Optional.of(usual.excluded());
        Set<MediationType> types = several(part, "mediationTypes", MediationType.class, usual.mediationTypes());
        Optional<LitigationCases> suits = choice(part, "litigationCases", usual.litigationCases());
        Optional<PopulationScope> people = choice(part, "population", usual.population());
        return part.make(() -> new IndicatorOptions(
                norm.orElseThrow(),
                repeat.orElseThrow(),
                level.orElseThrow(),
                resolution.orElseThrow(),
                rating.orElseThrow(),
                rated,
                excluded.orElseThrow(),
                types,
                suits.orElseThrow(),
                people.orElseThrow()));
    }

    private static Optional<Exclusions> exclusions(Part part, Exclusions usual) {
        Set<CaseKind> kinds = several(part, "kinds", CaseKind.class, usual.kinds());
        Set<PetitionCategory> categories = several(part, "categories", PetitionCategory.class, usual.categories());
        Set<EndKind> ends = several(part, "ends", EndKind.class, usual.ends());
        return part.make(() -> new Exclusions(kinds, categories, ends));
    }

    private static <E extends Enum<E>> Optional<E> choice(Part part, String field, E usual) {
        return part.has(field) ? part.oneOf(field, usual.getDeclaringClass()) : Optional.of(usual);
    }

    private static Optional<Integer> days(Part part, String field, int usual) {
        return part.has(field) ? part.number(field) : Optional.of(usual);
    }

    private static <E extends Enum<E>> Set<E> several(Part part, String field, Class<E> type, Set<E> usual) {
        return part.has(field) ? part.someOf(field, type) : usual;
    }

    static void write(ObjectNode node, IndicatorOptions figures) {
        node.put("norm", figures.norm().name())
                .put("repeat", figures.repeat().name())
                .put("level", figures.level().name())
                .put("resolutionDays", figures.resolutionDays())
                .put("ratingDays", figures.ratingDays());
        list(node, "rated", figures.rated());
        ObjectNode excluded = node.putObject("excluded");
        list(excluded, "kinds", figures.excluded().kinds());
        list(excluded, "categories", figures.excluded().categories());
        list(excluded, "ends", figures.excluded().ends());
        list(node, "mediationTypes", figures.mediationTypes());
        node.put("litigationCases", figures.litigationCases().name())
                .put("population", figures.population().name());
    }

    /** Written out when empty too: none is not the usual. */
    private static void list(ObjectNode node, String field, Collection<? extends Enum<?>> values) {
        node.putArray(field);
        values.forEach(value -> node.withArray(field).add(value.name()));
    }
}
