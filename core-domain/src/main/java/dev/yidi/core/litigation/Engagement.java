package dev.yidi.core.litigation;

import dev.yidi.core.PersonName;
import dev.yidi.core.Text;

/**
 * A lawyer who helps a party with a suit 承办律师.
 *
 * @param id its name within the help
 * @param lawyer the lawyer
 * @param firm the law firm or office
 * @param source how the lawyer came
 * @param status how it stands
 */
public record Engagement(String id, PersonName lawyer, String firm, LawyerSource source, EngagementStatus status) {
    public Engagement {
        Text.identifier("engagement", id);
        Text.required("firm", firm, 200);
    }

    Engagement now(EngagementStatus next) {
        return new Engagement(id, lawyer, firm, source, next);
    }
}
