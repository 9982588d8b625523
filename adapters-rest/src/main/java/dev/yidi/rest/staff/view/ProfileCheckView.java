package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * What a proposed document of the county would change, or why it is refused.
 *
 * @param sound whether it could come into force
 * @param faults everything that is wrong with it
 * @param changes what differs from what is in force, in the order of the document; empty where it is not sound
 */
public record ProfileCheckView(boolean sound, List<ProfileFaultView> faults, List<ProfileChangeView> changes) {}
