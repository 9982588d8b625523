package dev.yidi.example.center.architecture.planted.core.desk;

import java.nio.file.Path;

/** Knows of files. */
record ReadsFiles(Path path) {}
