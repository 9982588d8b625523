package dev.yidi.rest.staff.mapping;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.Language;
import dev.yidi.rest.staff.view.OfficerRef;
import dev.yidi.rest.staff.view.OrganRef;
import dev.yidi.rest.staff.view.PlaceRef;
import dev.yidi.rest.staff.view.TopicRef;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mapstruct.Context;

/** Shows what the core keeps in no order, always in the same. */
final class Sorted {
    List<OrganRef> organs(Set<OrganId> organs, @Context Names names) {
        return organs.stream()
                .sorted(Comparator.comparing(OrganId::value))
                .map(names::organ)
                .toList();
    }

    List<OfficerRef> officers(Set<OfficerId> officers, @Context Names names) {
        return officers.stream()
                .sorted(Comparator.comparing(OfficerId::value))
                .map(names::officer)
                .toList();
    }

    List<TopicRef> topics(Set<TopicCode> topics, @Context Names names) {
        return topics.stream()
                .sorted(Comparator.comparing(TopicCode::value))
                .map(names::topic)
                .toList();
    }

    List<PlaceRef> places(Set<DivisionCode> places, @Context Names names) {
        return places.stream()
                .sorted(Comparator.comparing(DivisionCode::value))
                .map(names::place)
                .toList();
    }

    List<String> languages(Set<Language> languages) {
        return languages.stream().map(Language::code).sorted().toList();
    }

    List<String> cases(Set<CaseId> cases) {
        return cases.stream().map(CaseId::value).sorted().toList();
    }
}
