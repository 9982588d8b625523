package dev.yidi.example.center.replay;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.Validity;

/**
 * A profile whose limits hold at all times 尺度: today's limits laid on messages from before they came into force, to
 * measure by, not to judge by. Years without a work calendar are provisional.
 */
final class Yardstick {
    private Yardstick() {}

    static CountyProfile of(CountyProfile profile) {
        return profile.revise()
                .rules(timeless(profile.rules()))
                .unknownYears(UnknownYearPolicy.PROVISIONAL)
                .profile();
    }

    private static RuleSet timeless(RuleSet rules) {
        return new RuleSet(
                rules.id(),
                rules.version() + ".yardstick",
                rules.limits().stream().map(Yardstick::timeless).toList());
    }

    private static Limit timeless(Limit limit) {
        return new Limit(
                limit.id(),
                limit.nature(),
                limit.span(),
                limit.start(),
                limit.stops(),
                limit.roll(),
                limit.extension(),
                limit.pauses(),
                limit.basis(),
                Validity.always(),
                limit.jurisdiction(),
                limit.kinds(),
                limit.categories());
    }
}
