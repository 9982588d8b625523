package dev.yidi.core.profile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the profile is asked when a case looks for its organ 分拨咨询.
 *
 * @param kind the kind of the case
 * @param category the category of a petition, when it is known
 * @param topic the topic
 * @param place the division in force where it arose; after a merger the successor of the one it was registered in
 * @param channel how it came
 * @param accused the organs a report accuses: neither they nor an organ below them in line is ever advised
 * @param already the organs that had the case and gave it back: advised only when nothing else is left
 * @param on the day it is asked for, which says what is lent to stations; when empty nothing is
 */
public record RoutingQuestion(
        CaseKind kind,
        Optional<PetitionCategory> category,
        TopicCode topic,
        DivisionCode place,
        IntakeChannel channel,
        Set<OrganId> accused,
        Set<OrganId> already,
        Optional<LocalDate> on) {
    public RoutingQuestion {
        accused = Sets.ordered(accused);
        already = Sets.ordered(already);
    }

    /** A question for a day on which nothing is lent. */
    public RoutingQuestion(
            CaseKind kind,
            Optional<PetitionCategory> category,
            TopicCode topic,
            DivisionCode place,
            IntakeChannel channel,
            Set<OrganId> accused,
            Set<OrganId> already) {
        this(kind, category, topic, place, channel, accused, already, Optional.empty());
    }

    /** A question about a case that accuses nobody and comes for the first time. */
    public static RoutingQuestion of(
            CaseKind kind,
            Optional<PetitionCategory> category,
            TopicCode topic,
            DivisionCode place,
            IntakeChannel channel) {
        return new RoutingQuestion(kind, category, topic, place, channel, Set.of(), Set.of(), Optional.empty());
    }

    /** This question on {@code day}. */
    public RoutingQuestion on(LocalDate day) {
        return new RoutingQuestion(kind, category, topic, place, channel, accused, already, Optional.of(day));
    }
}
