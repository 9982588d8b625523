package dev.yidi.example.center.architecture.planted.core.desk;

/** Can be extended by anyone. */
class OpenToAll {}
