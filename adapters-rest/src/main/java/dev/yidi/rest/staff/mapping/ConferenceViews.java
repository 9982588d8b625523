package dev.yidi.rest.staff.mapping;

import dev.yidi.core.OrganId;
import dev.yidi.core.conference.AgendaItem;
import dev.yidi.core.conference.ItemDecision;
import dev.yidi.core.conference.JointConference;
import dev.yidi.rest.staff.view.AgendaItemView;
import dev.yidi.rest.staff.view.ConferenceView;
import dev.yidi.rest.staff.view.ItemDecisionView;
import dev.yidi.rest.staff.view.OrganRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows joint conferences. */
@Mapper(config = Views.class)
public interface ConferenceViews {
    /** A conference. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "sealed", source = "protection.sealed")
    @Mapping(target = "members", expression = "java(organs(conference.members(), names))")
    @Mapping(target = "present", expression = "java(organs(conference.present(), names))")
    ConferenceView conference(JointConference conference, @Context Names names);

    /** A matter. */
    AgendaItemView item(AgendaItem item, @Context Names names);

    /** A decision. */
    ItemDecisionView decision(ItemDecision decision, @Context Names names);

    /** The decision, if there is one. */
    default Optional<ItemDecisionView> someDecision(Optional<ItemDecision> decision, @Context Names names) {
        return decision.map(one -> decision(one, names));
    }

    /** Organs, always in the same order. */
    default List<OrganRef> organs(Set<OrganId> organs, Names names) {
        return organs.stream()
                .sorted(Comparator.comparing(OrganId::value))
                .map(names::organ)
                .toList();
    }
}
