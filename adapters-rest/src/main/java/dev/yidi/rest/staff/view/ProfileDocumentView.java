package dev.yidi.rest.staff.view;

/**
 * The county's profile in force, as a document.
 *
 * @param document the document, as text: whole, without templates and shipped sections
 */
public record ProfileDocumentView(String document) {}
