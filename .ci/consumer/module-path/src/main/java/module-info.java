/** A county's own program. */
module cn.example.county {
    requires dev.yidi.jdbc;

    exports cn.example.county;
}
