package dev.yidi.core.casefile;

import dev.yidi.core.LoanId;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.place.DivisionCode;

/**
 * The words of the access policy 访问标签: a case is marked with them, a reader holds them, and a store compares them.
 *
 * <p>A tag is a text such as {@code organ:police}, so that an index can keep it as it is. None is personal.
 */
public record AccessTag(String value) {
    /** Held by sealed-report officers. */
    public static final AccessTag SEALED_REPORTS = new AccessTag("sealed-reports");

    public AccessTag {
        Text.required("accessTag", value, 120);
    }

    /** Working for {@code organ}, on a case that organ has to do with. */
    public static AccessTag organ(OrganId organ) {
        return new AccessTag("organ:" + organ);
    }

    /** Heading or supervising {@code organ}, over a case below it. */
    public static AccessTag head(OrganId organ) {
        return new AccessTag("head:" + organ);
    }

    /** Being on the staff of {@code organ}, in whatever role. */
    public static AccessTag member(OrganId organ) {
        return new AccessTag("member:" + organ);
    }

    /** Being on the staff of {@code organ} or of one below it. */
    public static AccessTag line(OrganId organ) {
        return new AccessTag("line:" + organ);
    }

    /** Whether it only says on whose staff someone is: what opens nothing and denies. */
    boolean isOfStaff() {
        return value.startsWith("member:") || value.startsWith("line:");
    }

    /** Being {@code officer}. */
    public static AccessTag officer(OfficerId officer) {
        return new AccessTag("officer:" + officer);
    }

    /** Being {@code mediator}; a mediator on the staff has the officer's id. */
    public static AccessTag mediator(MediatorId mediator) {
        return new AccessTag("mediator:" + mediator);
    }

    /** Answering for {@code division} and all that lies in it. */
    public static AccessTag division(DivisionCode division) {
        return new AccessTag("division:" + division);
    }

    /** Being lent to a station under {@code loan}, and on duty there. */
    public static AccessTag loan(LoanId loan) {
        return new AccessTag("loan:" + loan);
    }

    /** Keeping what {@code organ} erased or restricted. */
    static AccessTag keeper(OrganId organ) {
        return new AccessTag("keeper:" + organ);
    }

    @Override
    public String toString() {
        return value;
    }
}
