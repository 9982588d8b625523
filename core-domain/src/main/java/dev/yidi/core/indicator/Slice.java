package dev.yidi.core.indicator;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import java.util.Optional;

/**
 * Which part of the cases a figure is about 统计范围; what is empty asks nothing.
 *
 * @param tier the tier of the organ that answers
 * @param division where it arose, with all that lies in it and all it took over
 * @param organ the organ that answers; with those it took over from
 * @param window the window it was taken at
 * @param topic a topic, or a group with all topics in it
 * @param channel how it came in
 * @param kind what it is
 */
public record Slice(
        Optional<Tier> tier,
        Optional<DivisionCode> division,
        Optional<OrganId> organ,
        Optional<WindowId> window,
        Optional<TopicCode> topic,
        Optional<IntakeChannel> channel,
        Optional<CaseKind> kind) {
    /** All cases. */
    public static final Slice ALL = new Slice(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This slice, only of that tier. */
    public Slice of(Tier which) {
        return new Slice(Optional.of(which), division, organ, window, topic, channel, kind);
    }

    /** This slice, only of what arose there. */
    public Slice in(DivisionCode which) {
        return new Slice(tier, Optional.of(which), organ, window, topic, channel, kind);
    }

    /** This slice, only of what that organ answers for. */
    public Slice of(OrganId which) {
        return new Slice(tier, division, Optional.of(which), window, topic, channel, kind);
    }

    /** This slice, only of what was taken at that window. */
    public Slice at(WindowId which) {
        return new Slice(tier, division, organ, Optional.of(which), topic, channel, kind);
    }

    /** This slice, only of that topic or group. */
    public Slice about(TopicCode which) {
        return new Slice(tier, division, organ, window, Optional.of(which), channel, kind);
    }

    /** This slice, only of what came in that way. */
    public Slice by(IntakeChannel which) {
        return new Slice(tier, division, organ, window, topic, Optional.of(which), kind);
    }

    /** This slice, only of that kind. */
    public Slice of(CaseKind which) {
        return new Slice(tier, division, organ, window, topic, channel, Optional.of(which));
    }

    /** Whether {@code facts} is in it. */
    public boolean contains(CaseFacts facts, CountyProfile profile) {
        return tier.map(Optional::of).map(facts.tier()::equals).orElse(true)
                && division.map(code -> Dimension.acting(facts, profile.territory(), profile.zone())
                                .filter(place -> profile.territory().contains(code, place))
                                .isPresent())
                        .orElse(true)
                && organ.map(id -> current(facts.organ(), profile).equals(current(id, profile)))
                        .orElse(true)
                && window.map(Optional::of)
                        .map(facts.work().intake().window()::equals)
                        .orElse(true)
                && topic.map(code -> facts.topic()
                                .filter(own -> own.equals(code)
                                        || profile.topics()
                                                .parentOf(own)
                                                .filter(code::equals)
                                                .isPresent())
                                .isPresent())
                        .orElse(true)
                && channel.map(facts.work().intake().channel()::equals).orElse(true)
                && kind.map(facts.kind()::equals).orElse(true);
    }

    private static OrganId current(OrganId organ, CountyProfile profile) {
        return profile.organs().knows(organ) ? profile.organs().currentOf(organ) : organ;
    }
}
