package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;

/**
 * What one organ is asked for 协办要求.
 *
 * @param id the name of the contribution
 * @param organ who is asked; never the lead, never the accused side
 * @param duty its own duty, in words
 * @param required whether the case cannot be concluded without it
 * @param days within how many days it is to deliver
 */
public record Ask(ContributionId id, OrganId organ, FreeText duty, boolean required, int days) {}
