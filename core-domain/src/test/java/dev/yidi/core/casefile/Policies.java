package dev.yidi.core.casefile;

import dev.yidi.core.profile.CasePolicy;

/** Policies of counties that differ in one point from {@link CountyDesk#POLICY}. */
final class Policies {
    private Policies() {}

    static CasePolicy sealedFromSuperiors() {
        return policy(CountyDesk.POLICY.returnLimit(), CountyDesk.POLICY.reopenTimes(), true, true);
    }

    static CasePolicy returns(int limit) {
        return policy(limit, CountyDesk.POLICY.reopenTimes(), true, false);
    }

    static CasePolicy reopening(int times, boolean onUnsatisfied) {
        return policy(CountyDesk.POLICY.returnLimit(), times, onUnsatisfied, false);
    }

    private static CasePolicy policy(int returns, int reopenTimes, boolean onUnsatisfied, boolean hidden) {
        CasePolicy plain = CountyDesk.POLICY;
        return new CasePolicy(
                plain.numberPattern(),
                returns,
                reopenTimes,
                plain.reopenWindow(),
                plain.maxRepresentatives(),
                plain.urgeInterval(),
                onUnsatisfied,
                hidden,
                plain.ratingScale(),
                plain.unsatisfiedGrades());
    }
}
