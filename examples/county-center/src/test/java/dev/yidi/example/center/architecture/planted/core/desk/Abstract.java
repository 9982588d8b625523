package dev.yidi.example.center.architecture.planted.core.desk;

/** Is abstract and not sealed. */
abstract class Abstract {
    abstract int answer();
}
