package dev.yidi.rest.staff.request;

import java.util.Optional;

/** What every list of files beside the cases can be asked for. */
public interface FilesAsked {
    /** Only those that lie with the officer in person. */
    boolean mine();

    /** Only those not ended, or, when false, all ended ones too. */
    Optional<Boolean> open();

    /** By due date or by the newest. */
    Optional<Order> order();

    /** The next of the page before. */
    Optional<String> cursor();

    /** The size of the page. */
    Optional<Integer> limit();
}
