package dev.yidi.example.center;

import java.nio.file.Path;

/** Which county the centre is run for 县域方案选择. */
sealed interface ProfileChoice {
    /** One that comes with the library. */
    record Shipped(Preset preset) implements ProfileChoice {}

    /** One from a file. */
    record FromFile(Path file) implements ProfileChoice {}

    /** The three ways to run a centre, each on a real county. */
    enum Preset {
        /** 实体中心. */
        CENTRE,
        /** 联动机制. */
        LINKAGE,
        /** 下沉模式. */
        SUNK
    }
}
