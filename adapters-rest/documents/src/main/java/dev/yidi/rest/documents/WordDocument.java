package dev.yidi.rest.documents;

import dev.yidi.rest.documents.Paragraph.Setting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Paragraphs as a document of Word (ISO/IEC 29500, transitional): the same paragraphs are the same bytes. */
final class WordDocument {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/></Types>";
    private static final String ROOT =
            HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                    + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String PARTS =
            HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                    + "/styles\" Target=\"styles.xml\"/></Relationships>";
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Local, so that it is the same wherever it is written, and not the first day of archives, beside which they write another time. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WordDocument() {}

    static byte[] of(List<Paragraph> paragraphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", ROOT);
            put(zip, "word/_rels/document.xml.rels", PARTS);
            put(zip, "word/styles.xml", WordStyles.XML);
            put(zip, "word/document.xml", body(paragraphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String body(List<Paragraph> paragraphs) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.setPrefix("w", SPACE);
            xml.writeStartElement(SPACE, "document");
            xml.writeNamespace("w", SPACE);
            xml.writeStartElement(SPACE, "body");
            for (Paragraph each : paragraphs) {
                write(xml, each);
            }
            page(xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("expected paragraphs that can be written as XML", e);
        }
        return HEAD + text;
    }

    private static void write(XMLStreamWriter xml, Paragraph paragraph) throws XMLStreamException {
        xml.writeStartElement(SPACE, "p");
        xml.writeStartElement(SPACE, "pPr");
        empty(xml, "pStyle", "val", WordStyles.of(paragraph.setting()));
        xml.writeEndElement();
        xml.writeStartElement(SPACE, "r");
        boolean isFirst = true;
        for (String line : paragraph.text().split(AgreementTemplate.BREAK, -1)) {
            if (!isFirst) {
                xml.writeEmptyElement(SPACE, "br");
            }
            isFirst = false;
            xml.writeStartElement(SPACE, "t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(printable(line));
            xml.writeEndElement();
        }
        if (paragraph.setting() == Setting.SIGNATURE) {
            xml.writeEmptyElement(SPACE, "tab");
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A4 with the margins that official papers have (GB/T 9704). */
    private static void page(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(SPACE, "sectPr");
        empty(xml, "pgSz", "w", "11906", "h", "16838");
        empty(
                xml, "pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1587", "header", "851",
                "footer", "992", "gutter", "0");
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(SPACE, name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(SPACE, attributes[i], attributes[i + 1]);
        }
    }

    /** Without what XML 1.0 cannot hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
