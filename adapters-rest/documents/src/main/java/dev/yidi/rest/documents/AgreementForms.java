package dev.yidi.rest.documents;

import dev.yidi.core.MediatorId;
import dev.yidi.ports.AgreementSheet;
import dev.yidi.rest.paper.AgreementPrinter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints agreements in the county's form 协议书格式: for Word, and as PDF where a font is named. Thread-safe.
 *
 * <pre>{@code
 * RestApi.builder()
 *         .agreements(AgreementForms.of(AgreementTemplate.usual()).withFont(FontFile.of(Path.of("simfang.ttf"))))
 * }</pre>
 */
public final class AgreementForms implements AgreementPrinter {
    private final AgreementTemplate template;
    private final Optional<FontFile> font;

    private AgreementForms(AgreementTemplate template, Optional<FontFile> font) {
        this.template = template;
        this.font = font;
    }

    /** For Word alone, whose fonts are those of who reads. */
    public static AgreementForms of(AgreementTemplate template) {
        return new AgreementForms(template, Optional.empty());
    }

    /** As PDF too, in {@code file}'s font. */
    public AgreementForms withFont(FontFile file) {
        return new AgreementForms(template, Optional.of(file));
    }

    @Override
    public List<String> formats() {
        return font.isPresent() ? List.of(PDF, DOCX) : List.of(DOCX);
    }

    @Override
    public byte[] print(AgreementSheet sheet, Function<MediatorId, String> named, String format) {
        List<Paragraph> paragraphs = template.write(new AgreementFields(sheet, named).all());
        if (format.equals(DOCX)) {
            return WordDocument.of(paragraphs);
        }
        return font.filter(file -> format.equals(PDF))
                .map(file -> PdfDocument.of(paragraphs, file))
                .orElseThrow(() ->
                        new IllegalArgumentException("format: expected one of " + formats() + ", found " + format));
    }
}
