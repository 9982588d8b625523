package dev.yidi.jdbc;

/** What happens with the tables when stores are opened 数据库结构处理. */
public enum SchemaMode {
    /** Missing migrations are run, by one node while the others wait; needs the right to create tables. */
    MIGRATE,

    /** The migrations that were run by {@link #MIGRATE} have to be exactly those of this library. */
    VALIDATE,

    /**
     * Someone else runs the scripts under {@code META-INF/yidi/jdbc}, an administrator or a tool that reads their names;
     * that every table is there, and what each script brought to them, is looked at.
     */
    EXTERNAL
}
