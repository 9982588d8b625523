package dev.yidi.rest.documents;

import dev.yidi.rest.documents.Paragraph.Setting;

/** The styles of a document of Word, by name, so that an office can change them in the document; fonts as GB/T 9704 has them. */
final class WordStyles {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\"/><w:sz w:val=\"28\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"520\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + style("Normal", "Normal", "", "")
            + style(
                    "Title",
                    "Title",
                    "<w:spacing w:before=\"120\" w:after=\"240\" w:line=\"700\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                    "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"44\"/>")
            + style(
                    "Heading1",
                    "heading 1",
                    "<w:keepNext/><w:spacing w:before=\"120\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/><w:outlineLvl w:val=\"0\"/>",
                    "<w:rFonts w:eastAsia=\"黑体\"/>")
            + style(
                    "BodyText",
                    "Body Text",
                    "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/><w:jc w:val=\"both\"/>",
                    "")
            + style("Right", "Right", "<w:keepLines/><w:jc w:val=\"right\"/>", "")
            + style(
                    "Signature",
                    "Signature",
                    "<w:keepLines/><w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"8700\"/></w:tabs><w:spacing w:before=\"120\"/>",
                    "")
            + "</w:styles>";

    private WordStyles() {}

    static String of(Setting setting) {
        return switch (setting) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case BODY -> "BodyText";
            case RIGHT -> "Right";
            case SIGNATURE -> "Signature";
            case BLANK -> "Normal";
        };
    }

    private static String style(String id, String name, String paragraph, String run) {
        String first = id.equals("Normal") ? " w:default=\"1\"" : "";
        String basedOn = id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>";
        return "<w:style w:type=\"paragraph\"" + first + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + basedOn + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }
}
