package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Map;

/**
 * A reason of an advice.
 *
 * @param code its stable code
 * @param title it in words
 * @param details the values that matter
 * @param basis the law it rests on
 */
public record ReasonView(String code, String title, Map<String, String> details, List<String> basis) {}
