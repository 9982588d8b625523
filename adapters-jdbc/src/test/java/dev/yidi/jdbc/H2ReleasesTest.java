package dev.yidi.jdbc;

/** Counties of earlier versions on H2. */
class H2ReleasesTest extends Releases {
    H2ReleasesTest() {
        super(new MigratorTest(), Dialect.h2(), "h2");
    }
}
