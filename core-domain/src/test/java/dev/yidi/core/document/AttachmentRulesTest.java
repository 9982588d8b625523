package dev.yidi.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken: by name, by what is in them, by how large they are. */
class AttachmentRulesTest {
    private static final AttachmentRules RULES = AttachmentRules.usual();

    @ParameterizedTest
    @ValueSource(strings = {"照片.jpg", "欠条 (扫描件).PDF", "𠮷家的合同.docx", "a.b.c.txt", "录音-2026.m4a"})
    void names_as_people_give_them_are_taken(String name) {
        assertThat(RULES.against(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../照片.jpg",
                "C:照片.jpg",
                "a\\b.jpg",
                "照片\u0000.jpg",
                "照片\n.jpg",
                "gpj.\u202Efdp.pdf",
                "照\u200B片.jpg",
                "照片\u2066.jpg",
                " 照片.jpg",
                "照片.jpg ",
                ".jpg",
                "照片.jpg.",
                "CON.pdf",
                "lpt1.jpg",
                "nul .txt",
                "a|b.jpg",
                "照片\uE000.jpg",
                ""
            })
    void paths_devices_and_names_that_look_otherwise_than_they_are_are_not(String name) {
        assertThat(RULES.against(name)).extracting(Reason::code).contains("attachment.name.unfit");
    }

    @Test
    void a_name_may_be_so_long_and_no_longer() {
        assertThat(RULES.against("照".repeat(146) + ".jpg")).isEmpty();
        assertThat(RULES.against("照".repeat(147) + ".jpg"))
                .extracting(Reason::code)
                .containsExactly("attachment.name.unfit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合同.pdf.exe", "页面.html", "图.svg", "宏.docm", "包.zip", "脚本.js", "无"})
    void what_could_run_when_it_is_opened_is_not_taken(String name) {
        assertThat(RULES.against(name)).extracting(Reason::code).contains("attachment.kind.not-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 255044462D312E37",
        "a.jpeg, FFD8FFE000104A46",
        "a.png, 89504E470D0A1A0A00",
        "a.gif, 47494638396101",
        "a.webp, 524946460000000057454250",
        "a.heic, 0000001C6674797068656963",
        "a.doc, D0CF11E0A1B11AE100",
        "a.mp3, 49443303",
        "a.mp4, 000000206674797069736F6D",
        "a.amr, 2321414D520A"
    })
    void content_is_known_by_its_beginning(String name, String hex) {
        byte[] head = HexFormat.of().parseHex(hex);
        assertThat(RULES.against(name, head)).isEmpty();
        assertThat(RULES.against("a.ofd", head)).extracting(Reason::code).containsExactly("attachment.kind.mismatch");
    }

    @Test
    void packages_are_known_by_what_is_packed_in_them() throws IOException {
        assertThat(RULES.against("a.docx", packed("[Content_Types].xml", "word/document.xml")))
                .isEmpty();
        assertThat(RULES.against("a.ofd", packed("OFD.xml"))).isEmpty();
        assertThat(RULES.against("a.docx", packed("evil.js"))).isNotEmpty();
        assertThat(RULES.against("a.ofd", packed("word/document.xml"))).isNotEmpty();
    }

    @Test
    void text_is_text_in_both_encodings_and_nothing_else_passes_for_it() {
        assertThat(RULES.against("a.txt", "情况说明\r\n\t一".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(RULES.against("a.txt", "情况说明".getBytes(Charset.forName("GB18030"))))
                .isEmpty();
        assertThat(RULES.against("a.txt", new byte[] {'M', 'Z', 0, 1})).isNotEmpty();
        assertThat(RULES.against("a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void a_program_is_no_picture_whatever_it_is_called() {
        assertThat(RULES.against("照片.jpg", HexFormat.of().parseHex("4D5A90000300")))
                .extracting(Reason::code)
                .containsExactly("attachment.kind.mismatch");
    }

    @Test
    void an_empty_file_is_none() {
        assertThat(RULES.against("a.txt", new byte[0])).extracting(Reason::code).containsExactly("attachment.empty");
    }

    @Test
    void everything_that_is_too_much_is_named_at_once() {
        AttachmentRules small = new AttachmentRules(10, 2, 15, AttachmentKinds.published());
        assertThat(small.against(10, 1, 5)).isEmpty();
        assertThat(small.against(11, 2, 5))
                .extracting(Reason::code)
                .containsExactly("attachment.too-large", "attachment.too-many", "attachment.too-much");
        assertThatThrownBy(() -> new AttachmentRules(10, 2, 9, AttachmentKinds.published()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_county_may_take_fewer_kinds() {
        AttachmentRules pictures = RULES.only(Set.of("jpg", "png"));
        assertThat(pictures.against("a.jpg")).isEmpty();
        assertThat(pictures.against("a.pdf").get(0).detail("taken")).contains("jpg png");
    }

    private static byte[] packed(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : List.of(entries)) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
