package dev.yidi.rest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yidi.core.mediation.MediationType;
import dev.yidi.rest.paper.AgreementPrinter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Both formats say the same, to the last character. */
class AgreementFormsTest {
    private static final Path FONT = Path.of("src/test/resources/dev/yidi/rest/documents/small-hei.ttf");
    private static final AgreementForms FORMS =
            AgreementForms.of(AgreementTemplate.usual()).withFont(FontFile.of(FONT));

    @TempDir
    private static Path place;

    @Test
    void a_pdf_gives_back_its_chinese_text_and_says_what_the_form_says() throws IOException {
        byte[] pdf = FORMS.print(Sheets.usual(), Sheets.NAMES, AgreementPrinter.PDF);

        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s|— \\d —", "");
            assertThat(text).isEqualTo(words());
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(read.getPage(0).getResources().getFontNames()).hasSize(1);
        }
        assertThat(pdf.length).as("only the characters that are used").isLessThan(120_000);
    }

    @Test
    void a_document_of_word_has_its_parts_and_says_what_the_form_says() throws Exception {
        byte[] docx = FORMS.print(Sheets.usual(), Sheets.NAMES, AgreementPrinter.DOCX);

        Map<String, Document> parts = parts(docx);
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/styles.xml");
        NodeList texts = parts.get("word/document.xml").getElementsByTagName("w:t");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent());
        }
        assertThat(all.toString().replaceAll("\\s", "")).isEqualTo(words());
        assertThat(FORMS.print(Sheets.usual(), Sheets.NAMES, AgreementPrinter.DOCX))
                .as("the same agreement is the same file")
                .isEqualTo(docx);
    }

    @Test
    void a_document_of_word_does_not_say_when_and_where_it_was_made() throws IOException {
        byte[] docx = FORMS.print(Sheets.usual(), Sheets.NAMES, AgreementPrinter.DOCX);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
                assertThat(entry.getExtra()).as("no other time").isNull();
            }
        }
    }

    @Test
    void what_xml_cannot_hold_and_what_the_font_has_not_break_nothing() throws Exception {
        var odd = Sheets.of(MediationType.PEOPLES, "赔偿\u0001<五百>&元\uD83D\uDE00", Optional.empty());

        Map<String, Document> parts = parts(FORMS.print(odd, Sheets.NAMES, AgreementPrinter.DOCX));
        assertThat(parts.get("word/document.xml").getDocumentElement().getTextContent())
                .contains("赔偿<五百>&元\uD83D\uDE00");
        try (PDDocument read = Loader.loadPDF(FORMS.print(odd, Sheets.NAMES, AgreementPrinter.PDF))) {
            assertThat(new PDFTextStripper().getText(read)).contains("<五百>&元〓");
        }
    }

    @Test
    void without_a_font_there_is_word_alone() {
        AgreementForms plain = AgreementForms.of(AgreementTemplate.usual());

        assertThat(plain.formats()).containsExactly(AgreementPrinter.DOCX);
        assertThat(FORMS.formats()).containsExactly(AgreementPrinter.PDF, AgreementPrinter.DOCX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.print(Sheets.usual(), Sheets.NAMES, AgreementPrinter.PDF))
                .withMessageContaining("expected one of");
    }

    @Test
    void what_is_no_font_of_chinese_is_said_before_anything_is_printed() throws IOException {
        Path text = Files.writeString(place.resolve("none.ttf"), "no font");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of(text))
                .withMessageContaining("expected a file of TrueType outlines")
                .withMessageContaining("none.ttf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.of(place.resolve("absent.ttf")))
                .withMessageContaining("absent.ttf");
    }

    @Test
    void no_line_begins_with_a_mark_that_ends_something() throws IOException {
        try (PDDocument nowhere = new PDDocument();
                OpenFont font = FontFile.of(FONT).in(nowhere)) {
            Lines lines = new Lines(font, 10);

            assertThat(lines.of("当事人，当事人。", 30, 0)).containsExactly("当事", "人，当", "事人。");
            assertThat(lines.of("当（事人）", 20, 0)).containsExactly("当", "（事", "人）");
            assertThat(lines.of("一\u2028二", 100, 20)).containsExactly("一", "二");
            assertThat(lines.of("", 100, 0)).containsExactly("");
        }
    }

    private static String words() {
        StringBuilder all = new StringBuilder();
        AgreementTemplate.usual()
                .write(new AgreementFields(Sheets.usual(), Sheets.NAMES).all())
                .forEach(each -> all.append(each.text()));
        return all.toString().replaceAll("[\\s\u2028]", "");
    }

    private static Map<String, Document> parts(byte[] docx) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }
}
