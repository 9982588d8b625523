package dev.yidi.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of the contracts, on reports and sources as a build leaves them. */
class ContractTableTest {
    @TempDir
    private Path root;

    @BeforeEach
    void sources() throws IOException {
        source(
                "ports/testkit",
                "StoresContract",
                "class StoresContract { void all_there() {} class Alarms extends ClocksContract {} }");
        source(
                "ports/testkit",
                "ClocksContract",
                "class ClocksContract { void it_rings() {} void it_is_claimed() {} }");
        source("ports/testkit", "InMemoryStoresTest", "class InMemoryStoresTest extends StoresContract {}");
        source("adapters-jdbc", "Granted", "class Granted extends StoresContract { void no_more() {} }");
        source("adapters-jdbc", "MariaDbGrantsIT", "class MariaDbGrantsIT extends Granted {}");
        source("adapters-jdbc", "H2BackupTest", "class H2BackupTest { void all_is_restored() {} }");
        source("adapters-jdbc", "ValuesTest", "class ValuesTest { void values() {} }");
    }

    @Test
    void tests_are_counted_by_the_contract_they_are_written_in_and_the_database_they_ran_on() throws IOException {
        report(
                "ports/testkit",
                "InMemoryStoresTest",
                test("StoresContract$Alarms", "it_rings", ""),
                test("StoresContract$Alarms", "it_is_claimed", ""),
                test("InMemoryStoresTest", "all_there", "<skipped message='declared missing'/>"));
        report(
                "adapters-jdbc",
                "MariaDbGrantsIT",
                test("StoresContract$Alarms", "it_rings", "<failure message='x'>y</failure>"),
                test("StoresContract$Alarms", "it_is_claimed", "<error/>"),
                test("MariaDbGrantsIT", "all_there()[1]", ""),
                test("MariaDbGrantsIT", "no_more", ""));
        report("adapters-jdbc", "H2BackupTest", test("H2BackupTest", "all_is_restored", ""));
        report("adapters-jdbc", "ValuesTest", test("ValuesTest", "values", ""));
        assertThat(cells())
                .containsExactly(
                        List.of("run/failed/skipped", "memory", "H2", "PostgreSQL", "MariaDB"),
                        List.of("---", "---", "---", "---", "---"),
                        List.of("ClocksContract", "2/0/0", "–", "–", "2/2/0"),
                        List.of("StoresContract", "1/0/1", "–", "–", "1/0/0"),
                        List.of("Backup", "–", "1/0/0", "–", "–"),
                        List.of("in all", "3/0/1", "1/0/0", "–", "3/2/0"));
    }

    @Test
    void without_reports_the_table_is_empty() throws IOException {
        assertThat(cells()).hasSize(3).last().isEqualTo(List.of("in all", "–", "–", "–", "–"));
    }

    @Test
    void a_report_that_was_cut_off_is_named() throws IOException {
        report("ports/testkit", "InMemoryStoresTest", "<testcase");
        assertThatThrownBy(this::cells)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("TEST-dev.yidi.InMemoryStoresTest.xml");
    }

    private List<List<String>> cells() throws IOException {
        return ContractTable.of(root)
                .text()
                .lines()
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static String test(String owner, String name, String inside) {
        return "<testcase name='" + name + "' classname='dev.yidi." + owner + "'>" + inside + "</testcase>";
    }

    private void report(String module, String suite, String... tests) throws IOException {
        Path folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
        Files.writeString(
                folder.resolve("TEST-dev.yidi." + suite + ".xml"),
                "<testsuite name='" + suite + "'>" + String.join("", tests) + "</testsuite>");
    }

    private void source(String module, String name, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve(module).resolve("src/test"));
        Files.writeString(folder.resolve(name + ".java"), text);
    }
}
