package dev.yidi.rest.staff.view;

import dev.yidi.core.litigation.EngagementStatus;
import dev.yidi.core.litigation.LawyerSource;

/**
 * A lawyer who was asked to act.
 *
 * @param id the engagement
 * @param firm the firm
 * @param source where the lawyer comes from
 * @param status how it stands
 */
public record EngagementView(String id, String firm, LawyerSource source, EngagementStatus status) {}
