package dev.yidi.core.privacy;

import dev.yidi.core.Purpose;
import dev.yidi.core.Sensitivity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who a projection of a case is for 读者: how closely kept fields it may hold, and those of which purposes. */
public enum Audience {
    /** 密封件承办: an officer who handles a sealed case. */
    SEALED_HANDLING(Sensitivity.SEALED, Reach.OFFICE),
    /** 承办: an officer who handles the case. */
    HANDLING(Sensitivity.PERSONAL, Reach.OFFICE),
    /** 监督: an officer who reads it without handling it: supervision, audit, a superior. */
    OVERSIGHT(Sensitivity.INTERNAL, Reach.OFFICE),
    /** 申请人: the citizen's own side. */
    APPLICANT(Sensitivity.PERSONAL, Reach.CITIZEN),
    /** 举报人: the one who made a sealed report. */
    REPORTER(Sensitivity.SEALED, Reach.CITIZEN),
    /** 对方当事人: another party. */
    OTHER_PARTY(Sensitivity.OPEN, Reach.NOTHING),
    /** 外部系统: a system that follows the centre. */
    OUTSIDE(Sensitivity.OPEN, Reach.NOTHING),
    /** 统计: who reads figures. */
    FIGURES(Sensitivity.OPEN, Reach.NOTHING);

    private final Sensitivity clearance;
    private final Set<Purpose> purposes;

    Audience(Sensitivity clearance, Set<Purpose> purposes) {
        this.clearance = clearance;
        this.purposes = Collections.unmodifiableSet(purposes);
    }

    /** The officer who may or may not handle a case that is or is not sealed. */
    public static Audience officer(boolean handles, boolean sealed) {
        if (!handles) {
            return OVERSIGHT;
        }
        return sealed ? SEALED_HANDLING : HANDLING;
    }

    /** The citizen of a case that is or is not sealed. */
    public static Audience citizen(boolean sealed) {
        return sealed ? REPORTER : APPLICANT;
    }

    /** The level above which nothing is shown. */
    public Sensitivity clearance() {
        return clearance;
    }

    /** The purposes its fields serve. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    /** Whether it is shown values of this class as they are. */
    public boolean sees(FieldClass field) {
        return purposes.contains(field.purpose()) && field.level().isWithin(clearance);
    }

    /** Whether it is shown at least the masked form of values of this class, which is an internal value. */
    public boolean seesMasked(FieldClass field) {
        return purposes.contains(field.purpose()) && Sensitivity.INTERNAL.isWithin(clearance);
    }

    private static final class Reach {
        private static final Set<Purpose> OFFICE = EnumSet.complementOf(EnumSet.of(Purpose.CREDENTIAL));
        private static final Set<Purpose> CITIZEN = EnumSet.of(Purpose.MATTER, Purpose.REPLY);
        private static final Set<Purpose> NOTHING = EnumSet.noneOf(Purpose.class);
    }
}
