package dev.yidi.rest.documents;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.yidi.rest.documents.Paragraph.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form of agreements 协议书格式: words of the county with places for what was agreed, as a Mustache text in which each line is a paragraph.
 * {@code # } begins a title, {@code ## } a heading, {@code > } what stands flush right; a line that ends in {@code @} is one to sign on. What
 * was agreed cannot bring marks of its own. Thread-safe.
 *
 * <p>Places: {@code number, committee, facts, content, place, copies, day}; {@code day} is empty until it took effect. Lists: {@code parties}
 * ({@code name, identity, address, phone}, and the name of the role, or {@code other}), {@code mediators} ({@code name}), {@code obligations}
 * ({@code no, owedBy, owedTo, what, due}), {@code undisputed} ({@code no, text}). True or not: the name of the type of mediation, {@code partial,
 * confirmable, hasObligations, hasUndisputed}.
 */
public final class AgreementTemplate {
    private static final String USUAL = "agreement.mustache";

    /**
     * Stands before and after each value while marks are looked for, so that none of them is taken for one. No character: those for private
     * use stand for rare characters of names.
     */
    private static final String VALUE = "\uFDD0";

    /** Stands for a line end within a value. */
    static final String BREAK = "\u2028";

    private final Template template;

    private AgreementTemplate(Template template) {
        this.template = template;
    }

    /** The form that comes with the library, after that of the Ministry of Justice. */
    public static AgreementTemplate usual() {
        try (InputStream form = AgreementTemplate.class.getResourceAsStream(USUAL)) {
            if (form == null) {
                throw new IllegalStateException("expected " + USUAL + " beside AgreementTemplate, found nothing");
            }
            return of(new InputStreamReader(form, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The form that {@code source} has.
     *
     * @throws IllegalArgumentException when it is no Mustache text, or has places other than those above
     */
    public static AgreementTemplate of(Reader source) {
        try {
            Template form = Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .strictSections(true)
                    .withFormatter(value -> escaped(String.valueOf(value)))
                    .withEscaper(Escapers.NONE)
                    .compile(source);
            AgreementPlaces.check(form);
            return new AgreementTemplate(form);
        } catch (MustacheException | UnsupportedOperationException e) {
            throw new IllegalArgumentException("agreement form: expected a Mustache text, found " + e.getMessage(), e);
        }
    }

    /** The paragraphs of the document with {@code fields} in their places. */
    List<Paragraph> write(Map<String, ?> fields) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : template.execute(fields).split("\n", -1)) {
            Paragraph next = paragraph(line.strip());
            boolean isSecondBlank = next.setting() == Setting.BLANK
                    && last(paragraphs)
                            .filter(each -> each.setting() != Setting.BLANK)
                            .isEmpty();
            if (!isSecondBlank) {
                paragraphs.add(next);
            }
        }
        return List.copyOf(paragraphs);
    }

    private static String escaped(String value) {
        return value.isEmpty() ? "" : VALUE + value.replace(VALUE, "").replaceAll("\\R", BREAK) + VALUE;
    }

    private static Optional<Paragraph> last(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.get(paragraphs.size() - 1));
    }

    private static Paragraph paragraph(String line) {
        if (line.isEmpty()) {
            return new Paragraph(Setting.BLANK, "");
        }
        if (line.startsWith("# ")) {
            return of(Setting.TITLE, line.substring(2));
        }
        if (line.startsWith("## ")) {
            return of(Setting.HEADING, line.substring(3));
        }
        if (line.startsWith("> ")) {
            return of(Setting.RIGHT, line.substring(2));
        }
        return line.endsWith("@")
                ? of(Setting.SIGNATURE, line.substring(0, line.length() - 1))
                : of(Setting.BODY, line);
    }

    private static Paragraph of(Setting setting, String text) {
        return new Paragraph(setting, text.replace(VALUE, ""));
    }
}
