package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void statements_end_with_a_semicolon_at_the_end_of_a_line_and_comments_are_left_out() {
        Migration migration = new Migration(
                1,
                "V1__x.sql",
                "-- one; two\ncreate table a (b text default ';x');\n\n-- three\ninsert into a\nvalues (1);\n");
        assertThat(migration.statements())
                .containsExactly("create table a (b text default ';x')", "insert into a\nvalues (1)");
    }

    @Test
    void every_dialect_has_the_same_versions_names_and_tables() {
        List<Migration> h2 = Dialect.h2().migrations();
        List<Migration> postgreSql = Dialect.postgreSql().migrations();
        assertThat(h2).extracting(Migration::name).isEqualTo(names(postgreSql));
        assertThat(h2).extracting(Migration::version).containsExactly(1, 2, 3, 4, 5);
        assertThat(columns(h2)).isEqualTo(columns(postgreSql)).hasSizeGreaterThan(60);
        assertThat(Dialect.mariaDb().migrations()).extracting(Migration::name).isEqualTo(names(h2));
        assertThat(columns(Dialect.mariaDb().migrations())).isEqualTo(columns(h2));
        assertThat(Dialect.mySql().migrations()).isEqualTo(Dialect.mariaDb().migrations());
    }

    @Test
    void a_checksum_does_not_change_by_accident() {
        assertThat(Dialect.h2().migrations())
                .extracting(Migration::checksum)
                .containsExactly(
                        "0231cb1f0bc905bcf42b7318e21a479baad86853ab06127e11e0ca4b7b02255c",
                        "e573774cb565c5170f9e462c233ce848a9f611bbb609f6c7cab6053a31fd7ea7",
                        "ea9ff53a3e0d0b85f0e3e76dbf57dc04dc95865b2e339ae49fdae59a3bd955e2",
                        "e83b6e726480e8e93dd80dd1dfa5046ddd9afeee76cac5b7dc86718cf17fd0e7",
                        "9dfc1e5c8b2272bc51ed9fb21f0fc07feba0d29f46af90e91d065779ff1f86ef");
        assertThat(Dialect.postgreSql().migrations())
                .extracting(Migration::checksum)
                .containsExactly(
                        "b0cd8de0e09128f20dde3a0937ee93f9360b1acce41f026c3bc8404293bd0e63",
                        "788398a525339e0e948e90ad5db81f809eb34b15adb1a4df31e278c5ba47d88f",
                        "91e652bafe4346db9ebb64622198fead769665be4a1c982ec16b48ddbefaca1d",
                        "649c9682cfeb216f1bea424049ad14efad3bfdce5abc980ae37697a24583890e",
                        "4acd2830764faaf689d62ae205685cc744cdd581d4cdd4cb92ff5a0aab9da94c");
    }

    private static List<String> names(List<Migration> migrations) {
        return migrations.stream().map(Migration::name).toList();
    }

    private static List<String> columns(List<Migration> migrations) {
        return migrations.stream()
                .flatMap(migration -> migration.text().lines())
                .filter(line -> line.contains("not null"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }
}
