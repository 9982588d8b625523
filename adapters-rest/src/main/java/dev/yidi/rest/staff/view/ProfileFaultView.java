package dev.yidi.rest.staff.view;

/**
 * Something wrong with a document of the county.
 *
 * @param pointer the place in the document, as a JSON pointer; empty for the whole of it
 * @param path the place by the names that stand there
 * @param code what is wrong
 * @param message in words
 */
public record ProfileFaultView(String pointer, String path, String code, String message) {}
