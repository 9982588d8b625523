package dev.yidi.core;

import java.util.Set;

/**
 * Says in words to whom something goes 文字写明的接收单位: what is said is compared with the side a report accuses, and with
 * the organs of the county.
 */
public interface Addressed {
    /** The bodies it names in words; those it names by an id are not among them. */
    Set<String> receivers();
}
