package dev.yidi.jdbc;

import java.util.Locale;
import java.util.Optional;

/**
 * Makes findings about the settings of one product.
 *
 * @param product what the codes begin with
 */
record Findings(String product) {
    Optional<Finding> danger(String setting, boolean good, String message) {
        return finding(setting, Severity.DANGER, good, message);
    }

    Optional<Finding> warning(String setting, boolean good, String message) {
        return finding(setting, Severity.WARNING, good, message);
    }

    Optional<Finding> notice(String setting, boolean good, String message) {
        return finding(setting, Severity.NOTICE, good, message);
    }

    private Optional<Finding> finding(String setting, Severity severity, boolean good, String message) {
        String code = product + "." + setting.toLowerCase(Locale.ROOT).replace('_', '-');
        return SelfCheck.unless(good, new Finding(code, severity, message));
    }
}
