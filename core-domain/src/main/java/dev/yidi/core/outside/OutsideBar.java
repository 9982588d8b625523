package dev.yidi.core.outside;

import dev.yidi.core.Citation;

/** That a matter of this nature does not belong into a procedure, and the law that says so 不属于受理范围. */
public record OutsideBar(MatterNature nature, Citation basis) {}
