package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Citation;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Topic;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import dev.yidi.rest.staff.view.OfficerRef;
import dev.yidi.rest.staff.view.OrganRef;
import dev.yidi.rest.staff.view.PlaceRef;
import dev.yidi.rest.staff.view.TopicRef;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Names for what answers refer to, and times in the county's zone.
 *
 * @param profile the county
 * @param officers who works for it
 * @param workingDays how many working days are left until an instant
 * @param language the language of who asks
 */
public record Names(
        CountyProfile profile,
        Function<OfficerId, Optional<Officer>> officers,
        Function<Instant, Optional<Integer>> workingDays,
        Language language) {
    private static final String OFFICER = "officer:";

    OrganRef organ(OrganId id) {
        return new OrganRef(
                id.value(), profile.organs().find(id).map(Organ::name).orElse(id.value()));
    }

    OfficerRef officer(OfficerId id) {
        return new OfficerRef(
                id.value(), officers.apply(id).map(Officer::displayName).orElse(id.value()));
    }

    /** Who acted, as a history names them: {@code officer:li}, {@code citizen}, {@code system}. */
    OfficerRef actor(String actor) {
        return actor.startsWith(OFFICER)
                ? officer(new OfficerId(actor.substring(OFFICER.length())))
                : new OfficerRef(actor, Messages.text(language, "actor." + actor, Map.of()));
    }

    PlaceRef place(DivisionCode code) {
        return new PlaceRef(
                code.value(), profile.territory().find(code).map(Division::name).orElse(code.value()));
    }

    TopicRef topic(TopicCode code) {
        return new TopicRef(
                code.value(), profile.topics().find(code).map(Topic::name).orElse(code.value()));
    }

    /** A receiver by the name that people know it by. */
    String recipient(Recipient to) {
        return switch (to.kind()) {
            case ORGAN -> organ(new OrganId(to.name())).name();
            case OFFICER -> officer(new OfficerId(to.name())).name();
            default -> to.name();
        };
    }

    /** A reason in words: an organ or topic among its values stands there by its name. */
    String words(Reason reason) {
        Map<String, String> named = new TreeMap<>(reason.details());
        named.computeIfPresent("organ", (key, id) -> organ(new OrganId(id)).name());
        named.computeIfPresent(
                "topic", (key, code) -> topic(new TopicCode(code)).name());
        return Messages.text(language, reason.code(), named);
    }

    /** A law as the reader knows it. */
    String law(Citation citation) {
        return language.law(citation);
    }

    /** How many working days are left until {@code due}; see {@link dev.yidi.ports.Yidi#workingDaysLeft}. */
    Optional<Integer> workingDaysLeft(Instant due) {
        return workingDays.apply(due);
    }

    OffsetDateTime time(Instant instant) {
        return instant.atZone(profile.zone()).toOffsetDateTime();
    }
}
