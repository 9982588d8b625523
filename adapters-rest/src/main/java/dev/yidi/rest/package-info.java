/**
 * Serves a centre over HTTP: staff and citizens on sides of their own.
 */
@NullMarked
package dev.yidi.rest;

import org.jspecify.annotations.NullMarked;
