package dev.yidi.core.profile;

import dev.yidi.core.document.Templates;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the county's texts can be found and shown. */
final class TextCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]++([.-][a-z0-9]++)*+");
    private static final int MAX = 2_000;

    private TextCheck() {}

    static void check(ProfileFindings findings, Map<String, String> texts) {
        findings.faults().addAll(Templates.faults(texts));
        texts.forEach((key, text) -> {
            if (!KEY.matcher(key).matches()) {
                findings.add("texts", "profile.text-key", "expected dotted lower-case keys such as centre.name");
            } else {
                findings.text("texts[" + key + "]", text, MAX);
            }
        });
    }
}
