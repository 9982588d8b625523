package dev.yidi.core.casefile;

import dev.yidi.core.Text;
import java.time.Instant;

/**
 * The county's profile no longer keeps the rule set the case started under, so another one stands in for it 规则集替代: never
 * silently, and the first one noted stays for the rest of the case as long as it is kept.
 *
 * @param missing the edition the case started under
 * @param used the edition whose limits its later clocks have
 */
public record RulesReplaced(Instant at, String missing, String used) implements CaseEvent {
    public RulesReplaced {
        Text.required("missing", missing, 200);
        Text.required("used", used, 200);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().under(used));
    }
}
