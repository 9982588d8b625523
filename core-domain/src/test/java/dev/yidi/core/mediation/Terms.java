package dev.yidi.core.mediation;

import java.io.StringReader;

/** Terms for tests: of people's mediation with some points changed. */
final class Terms {
    private Terms() {}

    /** No waiving of conflicts; not accepting an appointed mediator is a refusal; the parties' signatures suffice. */
    static MediationTerms strict() {
        return MediationTermsTable.read(new StringReader("""
                        terms invited
                        type COURT_PRE_FILING
                        valid 2016-07-01
                        limits PM_MEDIATE
                        fee FREE
                        acceptance CONSENT
                        objection-to-named-mediator-ends yes
                        recusal-overridable-by-all no
                        effect-acts PARTIES_SIGN
                        written-triggers none
                        other-ways JUDICIAL
                        basis 特邀调解规定 art. 27
                        rule RECUSAL 特邀调解规定 art. 15
                        """)).get("invited");
    }

    /** Writing is mandatory when asked for, when not performed at once, and in grave matters. */
    static MediationTerms written() {
        return MediationTermsTable.published().get("peoples-written");
    }
}
