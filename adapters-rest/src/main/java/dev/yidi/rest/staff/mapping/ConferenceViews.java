package dev.yidi.rest.staff.mapping;

import dev.yidi.core.conference.AgendaItem;
import dev.yidi.core.conference.ItemDecision;
import dev.yidi.core.conference.JointConference;
import dev.yidi.rest.staff.view.AgendaItemView;
import dev.yidi.rest.staff.view.ConferenceView;
import dev.yidi.rest.staff.view.ItemDecisionView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows joint conferences. */
@Mapper(config = Views.class, uses = Sorted.class)
public interface ConferenceViews {
    /** A conference. */
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "number", source = "head.number")
    @Mapping(target = "version", source = "head.version")
    @Mapping(target = "sealed", source = "protection.sealed")
    ConferenceView conference(JointConference conference, @Context Names names);

    /** A matter. */
    AgendaItemView item(AgendaItem item, @Context Names names);

    /** A decision. */
    ItemDecisionView decision(ItemDecision decision, @Context Names names);

    /** The decision, if there is one. */
    default Optional<ItemDecisionView> someDecision(Optional<ItemDecision> decision, @Context Names names) {
        return decision.map(one -> decision(one, names));
    }
}
