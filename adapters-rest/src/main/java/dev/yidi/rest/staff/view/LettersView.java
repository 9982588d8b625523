package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The letters of a file.
 *
 * @param items the letters, oldest first
 */
public record LettersView(List<LetterView> items) {}
