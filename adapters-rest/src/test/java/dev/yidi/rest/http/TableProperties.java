package dev.yidi.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables that go out: whatever people wrote comes out as they wrote it, and none of it as a formula. */
class TableProperties {
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> beginning =
                Arbitraries.of("", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", " =", "　＝", "\uFEFF=");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("ab王,;\"'\n\r\t<>&=1()|! ").ofMaxLength(12);
        return Arbitraries.of(true)
                .flatMap(any -> beginning.flatMap(first -> rest.map(more -> first + more)))
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void no_cell_is_a_formula_and_each_comes_out_as_it_was_written(@ForAll("rows") List<List<String>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out, false)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        }
        List<List<String>> read = read(out.toString(StandardCharsets.UTF_8));
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                String cell = read.get(i).get(j);
                String written = rows.get(i).get(j);
                assertThat(cell.stripLeading()).doesNotStartWith("=").doesNotStartWith("＝");
                assertThat(cell.isEmpty() ? "" : cell.substring(0, 1))
                        .isNotIn("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r");
                assertThat(cell.equals(written) || cell.equals("'" + written)).isTrue();
            }
        }
    }

    @Example
    void a_sheet_says_in_its_last_row_that_it_is_full() throws IOException {
        XlsxTable table = new XlsxTable(OutputStream.nullOutputStream());
        int rows = 0;
        while (!table.isFull()) {
            table.row(List.of());
            rows++;
        }
        assertThat(rows).isEqualTo(1_048_575);
    }

    /** As a spreadsheet reads it. */
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder cell = new StringBuilder();
            at++;
            while (csv.charAt(at) != '"' || (at + 1 < csv.length() && csv.charAt(at + 1) == '"')) {
                at += csv.charAt(at) == '"' ? 1 : 0;
                cell.append(csv.charAt(at));
                at++;
            }
            row.add(cell.toString());
            at++;
            if (csv.startsWith("\r\n", at)) {
                rows.add(List.copyOf(row));
                row.clear();
                at++;
            }
            at++;
        }
        return rows;
    }

    @Property(tries = 100)
    void a_workbook_is_well_formed_and_holds_text_only(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new XlsxTable(out)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        }
        List<String> cells = Arrays.stream(new String(sheet(out.toByteArray()), StandardCharsets.UTF_8)
                        .split("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">", -1))
                .skip(1)
                .map(cell -> cell.substring(0, cell.indexOf("</t></is></c>")))
                .toList();
        assertThat(cells).hasSize(rows.size() * 3).allMatch(cell -> !cell.contains("<") && !Formulas.couldBe(cell));
    }

    private static byte[] sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("expected a sheet");
    }

    @Example
    void a_mark_stands_first_where_it_is_asked_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out, true)) {
            table.row(List.of("编号"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"编号\"\r\n");
    }
}
